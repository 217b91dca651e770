/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const investorsRefusals = [
  // An ISA belongs to a person: the schema of a company's accounts says so, a later call could still ask for one.
  { code: 'INVALID_DATA', message: 'A corporate investor cannot have an ISA', status: 400 },
  // "This is only applicable for corporates": no answer is documented for a person.
  { code: 'INVALID_DATA', message: '{clientId} is not a corporate investor', status: 400 },
  // "Supported formats are pdf, png and jpeg. The documents are uploaded as Base64 encoded strings."
  { code: 'INVALID_DATA', message: '{field} must be a PDF, PNG or JPEG file in Base64', status: 400 },
  // An ISA is moved to the person that it belongs to.
  {
    code: 'INVALID_DATA',
    message: 'nationalInsuranceNumber must be that of the investor {existingClientId}',
    status: 400,
  },
  // Of happenings: nothing can be decided twice, or where there is nothing to decide.
  { code: 'INVALID_DATA', message: 'The KYC status is {status} already', status: 400 },
  { code: 'INVALID_DATA', message: 'No document of the investor is pending', status: 400 },
] as const;

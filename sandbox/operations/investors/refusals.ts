/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const investorsRefusals = [
  // An ISA belongs to a person: the schema of a company's accounts says so, a later call could still ask for one.
  { code: 'INVALID_DATA', message: 'A corporate investor cannot have an ISA', status: 400 },
] as const;

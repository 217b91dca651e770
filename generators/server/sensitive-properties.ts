import type { ApiModel } from '../model/types.js';
import { walkSchema } from '../model/walk-schema.js';

/**
 * The properties of the document whose values stay out of logs, and why. The document does not mark them, so this is
 * the one place that does. A name counts wherever it occurs. Ids that the platform gives, amounts and statuses are
 * not here: a log without them is of no use.
 */
export const SENSITIVE_PROPERTIES: Readonly<Record<string, string>> = {
  // Secrets and what stands for a person's consent.
  secret: 'signs webhooks',
  token: 'proves who the investor is, or that the investor agreed',
  declarationToken: 'proves that the investor agreed',
  termsAndConditionsToken: 'proves that the investor agreed',
  hostedUrl: 'has a token in it',
  // Who a person is.
  firstName: 'name of a person',
  middleName: 'name of a person',
  lastName: 'name of a person',
  dateOfBirth: 'identifies a person together with the name',
  nationalInsuranceNumber: 'identifies a person',
  nationality: 'says where a person comes from',
  nationalities: 'says where a person comes from',
  employmentDetails: 'says what a person lives on',
  employmentStatus: 'says what a person lives on',
  jobTitle: 'says what a person lives on',
  sourceOfFunds: 'says what a person lives on',
  // How to reach them.
  emailAddress: 'reaches a person',
  telephoneNumber: 'reaches a person',
  contactDetails: 'reaches a person',
  address: 'where a person lives',
  lineOne: 'part of an address',
  lineTwo: 'part of an address',
  lineThree: 'part of an address',
  townCity: 'part of an address',
  region: 'part of an address',
  postcode: 'part of an address',
  // Where their money is.
  accountName: 'name of the holder of a bank account',
  accountNumber: 'identifies a bank account',
  sortCode: 'identifies a bank account together with its number',
  narrative: 'free text of a payment',
  // Documents, and requests that were recorded whole.
  data: 'content of an identity document',
  fileName: 'file names of identity documents have names in them',
  notes: 'free text about an identity document',
  thfUrl: 'leads to the transfer history of a person',
  requestBody: 'a recorded request, with all of the above in it',
  responseBody: 'a recorded answer, with all of the above in it',
  queryParameters: 'part of a recorded request',
};

/** The sensitive properties that a document has, in the order of the table. */
export function listSensitiveProperties(model: ApiModel): readonly string[] {
  const names = propertyNames(model);
  return Object.keys(SENSITIVE_PROPERTIES).filter((name) => names.has(name));
}

/** The name of every property and parameter of a document. */
export function propertyNames(model: ApiModel): ReadonlySet<string> {
  const names = new Set<string>();
  const schemas = [
    ...model.schemas.map(({ schema }) => schema),
    ...model.operations.flatMap(({ requestBody, responses }) =>
      [requestBody?.content, ...responses.map(({ content }) => content)].flatMap((content) =>
        content ? [content.schema] : [],
      ),
    ),
    ...model.webhooks.map(({ payload }) => payload.schema),
  ];
  for (const schema of schemas) {
    walkSchema(schema, ({ properties }) => {
      for (const name of Object.keys(Object(properties))) names.add(name);
    });
  }
  for (const { parameters } of model.operations) for (const { name } of parameters) names.add(name);
  return names;
}

/** The rules of the document that an exchange can break, with what each says. */
export const RULES = {
  'no-answer': 'every request is answered, within the time limit',
  'undocumented-status': 'every status is one that the document has for the operation',
  'media-type': 'a body has the media type that the document gives for the status',
  'not-json': 'a body of the media type application/json is JSON',
  'missing-body': 'a status that has a body in the document comes with one',
  'unexpected-body': 'a status that has no body in the document comes without one',
  'missing-header': 'the required response headers are there',
  'header-value': 'response headers have the documented form',
  schema: 'the body of an answer fits its schema',
  prism: "the answer passes Prism's validation proxy",
  'open-door': 'a request without credentials is refused with 401',
  'workflow-criterion': 'the steps of a workflow lead to what the workflow promises',
  'workflow-run': 'a workflow can be run to its end',
  'unknown-operation': 'every request is one that the document has',
  'undocumented-parameter': 'every query parameter is one that the document has',
  'request-schema': 'parameters and body of a request fit their schemas',
} as const;

export type RuleName = keyof typeof RULES;

/** One way in which an exchange breaks the document. It holds no value of the exchange. */
export interface Finding {
  readonly rule: RuleName;
  /** What is wrong, such as `must have required property 'clientId'`. */
  readonly message: string;
  /** Where in the answer: a JSON pointer into the body, empty for the whole; or `header X-GOJI-REQUEST-ID`. */
  readonly at: string;
  /** What of the document is broken, as a JSON pointer, such as `#/components/schemas/Investor`. */
  readonly pointer: string;
}

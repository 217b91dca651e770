/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const webhooksRefusals = [
  // Only these can be posted to.
  { code: 'INVALID_DATA', message: 'url must be an http or https address', status: 400 },
] as const;

/** Refusals of this API that the reference leaves out, each with why it must exist. */
export const isaAdministrationRefusals = [] as const;

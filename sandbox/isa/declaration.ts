import type { IsaDeclaration } from '../../generated/types.js';

/** Goji's own declaration, which nobody else can change, for both APIs. The version is that of the examples. */
export const isaDeclaration: IsaDeclaration = {
  declaration: '<p>I declare that all subscriptions made, and to be made, to this ISA belong to me.</p>',
  version: '0.11',
};

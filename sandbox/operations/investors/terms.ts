import { defineHappening } from '../../happenings/happening.js';
import { isaDeclaration } from '../../isa/declaration.js';
import { defineCollection } from '../../work/collection.js';
import type { SandboxHandlers } from '../handlers.js';

/** A version of the terms and conditions. */
interface TermsVersion {
  readonly version: string;
  readonly termsAndConditions: string;
}

const termsVersions = defineCollection<TermsVersion>()({
  kind: 'terms',
  noun: 'version of the terms',
  idOf: ({ version }) => version,
});

/** What is in force from the start. */
const firstTerms: TermsVersion = {
  version: '1.0.0',
  termsAndConditions: '<h1>Terms and conditions</h1><p>Capital is at risk. Returns are not guaranteed.</p>',
};

/** What investors have to agree to before they are registered, and before an ISA is opened. */
export const termsHandlers = {
  getTerms: async (_request, work) => {
    const [latest] = await work.collection(termsVersions).list({ order: 'newest-first', limit: 1 });
    return { status: 200, body: latest ?? firstTerms };
  },

  getIsaDeclaration: () => ({ status: 200, body: isaDeclaration }),
} satisfies SandboxHandlers;

/** No operation of this API changes the terms that Goji hosts. */
export const termsPublished = defineHappening({
  name: 'terms-published',
  summary: 'Goji brings out new terms and conditions for the investors of the platform',
  details: { termsAndConditions: { kind: 'text', summary: 'the text, as HTML' } },
  run: async ({ termsAndConditions }, work) => {
    const version = `1.${work.nextNumber('terms')}.0`;
    await work.collection(termsVersions).insert({ version, termsAndConditions });
    return { version };
  },
});

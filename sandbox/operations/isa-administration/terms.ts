import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { agree, claimToken } from './agreements.js';
import { type IsaInvestorRecord, isaInvestors } from './isa-investor.js';

/** A version of the terms and conditions. */
interface TermsVersion {
  readonly version: string;
  readonly termsAndConditions: string;
}

const termsVersions = defineCollection<TermsVersion>()({
  kind: 'isa-terms',
  noun: 'version of the terms',
  idOf: ({ version }) => version,
});

/** What is in force before the Originator has supplied terms, so that an ISA can be opened from the start. */
const firstTerms: TermsVersion = {
  version: '1.0.0',
  termsAndConditions: '<h1>Terms and conditions</h1><p>These are the terms of the sandbox.</p>',
};

/** The terms and conditions, and who has agreed to which version. */
export const termsHandlers = {
  getIsaTerms: async (_request, work) => ({ status: 200, body: await currentTerms(work) }),

  /** "These can be uploaded at any point and are automatically versioned": 1.1.0, 1.2.0, … */
  createIsaTerms: async ({ body: { termsAndConditions } }, work) => {
    const version = `1.${work.nextNumber('isa-terms')}.0`;
    const terms = await work.collection(termsVersions).insert({ version, termsAndConditions });
    return { status: 200, body: terms };
  },

  recordIsaTermsAgreement: async ({ body }, work) => {
    const { termsAndConditionsVersion: version, dateTimeSigned } = body;
    const isKnown =
      version === firstTerms.version || (await work.collection(termsVersions).get(version)) !== undefined;
    if (!isKnown) {
      refuse('INVALID_DATA', 'There is no version {version} of the {document}', {
        version,
        document: 'terms and conditions',
      });
    }
    return { status: 200, body: await agree(work, { kind: 'terms', version, dateTimeSigned }) };
  },

  getIsaTermsStatus: async ({ path }, work) => {
    const { signedTerms } = await work.collection(isaInvestors).require(path.clientId);
    const { version } = await currentTerms(work);
    if (signedTerms === null) return { status: 200, body: { status: 'UNSIGNED' } };
    const status = signedTerms === version ? 'CURRENT_VERSION_SIGNED' : 'PREVIOUS_VERSION_SIGNED';
    return { status: 200, body: { status } };
  },

  /** Without a token there is nothing to attach: the investor stays as they are. */
  updateIsaTermsToken: async ({ path, body: { token } }, work) => {
    const all = work.collection(isaInvestors);
    const investor = await all.require(path.clientId);
    if (token === undefined) return { status: 200, body: investor.details };
    const { version } = await claimToken(work, {
      kind: 'terms',
      token,
      clientId: path.clientId,
      field: 'token',
    });
    const signed: IsaInvestorRecord = await all.update({ ...investor, signedTerms: version });
    return { status: 200, body: signed.details };
  },
} satisfies SandboxHandlers;

async function currentTerms(work: Work): Promise<TermsVersion> {
  const [latest] = await work.collection(termsVersions).list({ order: 'newest-first', limit: 1 });
  return latest ?? firstTerms;
}

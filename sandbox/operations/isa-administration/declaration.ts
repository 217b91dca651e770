import { isaDeclaration } from '../../isa/declaration.js';
import { redeclare } from '../../isa/subscriptions.js';
import { refuse } from '../../refusals/refuse.js';
import type { SandboxHandlers } from '../handlers.js';
import { agree } from './agreements.js';
import { requireIsa } from './isa-investor.js';
import { toIsa } from './isa-view.js';

/** The ISA declaration and the agreements to it. */
export const declarationHandlers = {
  getIsaAdminDeclaration: () => ({ status: 200, body: isaDeclaration }),

  recordDeclarationAgreement: async ({ body: { declarationVersion, dateTimeSigned } }, work) => {
    const version = String(declarationVersion);
    if (version !== isaDeclaration.version) {
      refuse('INVALID_DATA', 'There is no version {version} of the {document}', {
        version,
        document: 'declaration',
      });
    }
    return { status: 200, body: await agree(work, { kind: 'declaration', version, dateTimeSigned }) };
  },

  recordIsaInvestorDeclarationAgreement: async ({ path }, work) => {
    const { isa, investor } = await requireIsa(work, path.clientId);
    return { status: 200, body: await toIsa(work, investor, await redeclare(work, isa)) };
  },
} satisfies SandboxHandlers;

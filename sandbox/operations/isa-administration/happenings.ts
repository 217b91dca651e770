import { defineHappening } from '../../happenings/happening.js';
import { recordOutsideIsa } from '../../isa/eligibility.js';
import { changeIsaSettings } from '../../isa/isa-settings.js';
import { isas } from '../../isa/subscriptions.js';
import { toPence } from '../../ledger/amounts.js';
import { transferInHappenings } from './transfer-in-happenings.js';
import { transferOutHappenings } from './transfer-out-happenings.js';

const settingsChanged = defineHappening({
  name: 'isa-settings-changed',
  summary:
    'Goji sets up the yearly allowance, or a cooling-off period, for the ISAs that exist and will be opened',
  details: {
    allowance: { kind: 'money', summary: 'what may be subscribed in a tax year', isOptional: true },
    coolingOffDays: {
      kind: 'count',
      summary: 'days after the opening, for the ISAs that are opened from now on; 0 for none',
      isOptional: true,
    },
  },
  run: async ({ allowance, coolingOffDays }, work) => {
    const pence = allowance === undefined ? undefined : String(toPence(allowance, 'allowance'));
    const all = work.collection(isas);
    await changeIsaSettings(work, {
      ...(pence === undefined ? {} : { allowance: pence }),
      ...(coolingOffDays === undefined ? {} : { coolingOffDays: coolingOffDays || null }),
    });
    if (pence !== undefined) {
      for (const isa of await all.list()) await all.update({ ...isa, allowance: pence });
    }
    return {};
  },
});

const openedElsewhere = defineHappening({
  name: 'isa-opened-elsewhere',
  summary: 'A person opens an IF ISA with another Originator on the platform today',
  details: { nationalInsuranceNumber: { kind: 'text', summary: 'of the person' } },
  run: async ({ nationalInsuranceNumber }, work) => {
    await recordOutsideIsa(work, nationalInsuranceNumber);
    return {};
  },
});

const additionalPermitted = defineHappening({
  name: 'isa-additional-subscription-permitted',
  summary: 'A surviving spouse may pay in more, on top of the allowance',
  details: {
    clientId: { kind: 'text', summary: 'the surviving spouse' },
    amount: { kind: 'money', summary: 'what they may pay in beyond what they may already' },
  },
  run: async ({ clientId, amount }, work) => {
    const all = work.collection(isas);
    const isa = await all.require(clientId);
    const permitted = BigInt(isa.additionalPermitted) + toPence(amount);
    await all.update({ ...isa, additionalPermitted: String(permitted) });
    return {};
  },
});

/** What happens to ISAs from outside: Goji, other managers, other Originators. */
export const isaHappenings = [
  ...transferInHappenings,
  ...transferOutHappenings,
  settingsChanged,
  openedElsewhere,
  additionalPermitted,
];

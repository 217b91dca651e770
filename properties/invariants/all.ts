import type { Observation } from '../observation.js';
import { brokenBooks, brokenShares } from './books.js';
import { brokenHoldings } from './holdings.js';
import { brokenIsaCash, brokenSubscriptions } from './isa.js';
import { brokenOutbox } from './outbox.js';
import { brokenLeftovers, brokenTransactions, brokenWallets } from './records.js';
import { brokenStages } from './stages.js';

/** What must be true after every step. Returns what is broken, in words. */
export function brokenInvariants(after: Observation, before: Observation): readonly string[] {
  return [
    ...brokenBooks(after),
    ...brokenShares(after),
    ...brokenTransactions(after),
    ...brokenWallets(after),
    ...brokenHoldings(after),
    ...brokenSubscriptions(after),
    ...brokenIsaCash(after),
    ...brokenLeftovers(after),
    ...brokenStages(after),
    ...brokenOutbox(after, before),
  ];
}

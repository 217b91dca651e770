import { type Change, heaviest, type Impact } from './change.js';

/** What is said of each impact. */
const WORDS: Readonly<Record<Impact, string>> = { major: 'breaking', minor: 'compatible', patch: 'wording' };

/** Subjects that a line names before it says how many there are. */
const MOST_NAMED = 4;

/** The changes as lines for people, the heaviest first, with a last line that sums them up. */
export function reportChanges(changes: readonly Change[]): string {
  const impact = heaviest(changes);
  if (impact === null) return 'No changes.';
  const counts = (['major', 'minor', 'patch'] as const)
    .map((kind) => [kind, changes.filter((change) => change.impact === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${WORDS[kind]}`);
  return [...changes.map(lineOf), `${counts.join(', ')}: a ${impact} change.`].join('\n');
}

function lineOf({ impact, rule, place, message, affects }: Change): string {
  const named = affects.slice(0, MOST_NAMED).join(', ');
  const more = affects.length > MOST_NAMED ? ` and ${affects.length - MOST_NAMED} more` : '';
  const reach = affects.length === 0 ? '' : `  [${named}${more}]`;
  return `${impact.padEnd(5)} ${place}: ${message} (${rule})${reach}`;
}

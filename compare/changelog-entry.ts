import type { Change, Impact } from './change.js';

const TITLES: Readonly<Record<Impact, string>> = {
  major: 'Breaking',
  minor: 'New and changed',
  patch: 'Wording',
};

/** Operations that a line names before it says how many there are. */
const MOST_NAMED = 3;

/** The entry of a version in the changelog of the document, in Markdown. Changes of wording are counted only. */
export function changelogEntry(version: string, changes: readonly Change[]): string {
  const sections = (['major', 'minor'] as const).flatMap((impact) => {
    const lines = changes.filter((change) => change.impact === impact).map(lineOf);
    return lines.length === 0 ? [] : [`### ${TITLES[impact]}\n\n${lines.join('\n')}`];
  });
  const wording = changes.filter(({ impact }) => impact === 'patch').length;
  if (wording > 0)
    sections.push(
      `### ${TITLES.patch}\n\n- ${wording === 1 ? 'One description is' : `${wording} descriptions are`} worded anew.`,
    );
  if (sections.length === 0) sections.push('Nothing that a consumer can notice.');
  return `${[`## ${version}`, ...sections].join('\n\n')}\n`;
}

function lineOf({ place, message, affects }: Change): string {
  const own = affects.length === 1 && place.startsWith(affects[0] ?? '');
  const where = affects.length === 0 || own ? '' : ` (${namesOf(affects)})`;
  return `- \`${place}\`: ${message}${where}`;
}

function namesOf(affects: readonly string[]): string {
  const named = affects.slice(0, MOST_NAMED).join(', ');
  const more = affects.length - MOST_NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}

import { escapeHtml } from '../../generators/docs/html.js';
import { VERSIONS_END, VERSIONS_START } from '../../generators/docs/layout.js';

/** An entry of `versions.json`. */
export interface PublishedVersion {
  readonly version: string;
  /** Folder below the root of the site, such as `v/1.2.0/`. */
  readonly path: string;
}

/** The list with a version added, newest first; a release comes before its own candidates. */
export function addVersion(
  versions: readonly PublishedVersion[],
  version: string,
): readonly PublishedVersion[] {
  const others = versions.filter((entry) => entry.version !== version);
  return [...others, { version, path: `v/${version}/` }].sort((a, b) =>
    compareVersions(b.version, a.version),
  );
}

/** The text of `versions.json`. */
export function versionList(versions: readonly PublishedVersion[]): string {
  return `${JSON.stringify(versions, null, 2)}\n`;
}

/** Negative when `a` is older than `b`. */
export function compareVersions(a: string, b: string): number {
  const [coreA = '', candidateA] = split(a);
  const [coreB = '', candidateB] = split(b);
  const order = compareParts(coreA, coreB);
  if (order !== 0 || candidateA === candidateB) return order;
  if (candidateA === undefined) return 1;
  return candidateB === undefined ? -1 : compareParts(candidateA, candidateB);
}

function split(version: string): readonly [string, string | undefined] {
  const dash = version.indexOf('-');
  return dash === -1 ? [version, undefined] : [version.slice(0, dash), version.slice(dash + 1)];
}

/** Compares parts between dots, numbers as numbers. */
function compareParts(a: string, b: string): number {
  const [partsA, partsB] = [a.split('.'), b.split('.')];
  for (const [index, part] of partsA.entries()) {
    const other = partsB[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const numeric = /^\d+$/.test(part) && /^\d+$/.test(other);
    return numeric ? Number(part) - Number(other) : part < other ? -1 : 1;
  }
  return partsA.length - partsB.length;
}

/**
 * A page with the switch between all versions. Each entry leads to the same page of the other version, or to its front
 * page where it has no such page. `path` is the page's place below the root of the site.
 */
export function withVersions(
  page: string,
  path: string,
  versions: readonly PublishedVersion[],
  exists: (path: string) => boolean,
): string {
  const start = page.indexOf(VERSIONS_START);
  const end = page.indexOf(VERSIONS_END);
  if (start === -1 || end === -1) return page;
  const [newest] = versions;
  const own = versions.find(({ path: folder }) => path.startsWith(folder));
  const below = own === undefined ? path : path.slice(own.path.length);
  const current = own?.version ?? newest?.version ?? '';
  const up = '../'.repeat(path.split('/').length - 1);
  const items = versions.map(({ version, path: folder }) => {
    const root = version === newest?.version ? '' : folder;
    const target = exists(`${root}${below}`) ? `${root}${below}` : `${root}index.html`;
    const mark = version === current ? ' aria-current="true"' : '';
    return `<li><a href="${escapeHtml(up + target)}"${mark}>${escapeHtml(version)}${version === newest?.version ? ' (newest)' : ''}</a></li>`;
  });
  const list = `<details class="versions"><summary><span class="hidden">Version </span>${escapeHtml(current)}</summary><ul>${items.join('')}</ul></details>`;
  return page.slice(0, start + VERSIONS_START.length) + list + page.slice(end);
}

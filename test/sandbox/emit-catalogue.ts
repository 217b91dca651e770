import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** An entry of `spec/errors.yaml`. */
export interface CatalogueEntry {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly operations: readonly string[];
}

/** The error catalogue of the document's source. */
export function readCatalogue(): readonly CatalogueEntry[] {
  return parse(readFileSync(new URL('../../spec/errors.yaml', import.meta.url), 'utf8'));
}

/** The catalogue as the module that the sandbox refuses from. */
export function emitCatalogue(entries: readonly CatalogueEntry[]): string {
  const lines = entries.map(
    ({ code, message, status }) =>
      `  { code: ${quote(code)}, message: ${quote(message)}, status: ${status} },`,
  );
  return `// The entries of spec/errors.yaml. A test holds them; renew them with:
// npx vitest run --project unit test/sandbox/catalogue.test.ts -u

/** The documented refusals: code, message with holes in braces, and status. */
// biome-ignore format: one line for each entry
export const catalogue = [
${lines.join('\n')}
] as const;
`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

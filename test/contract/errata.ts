import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One place where the reference is wrong or contradicts itself. */
export interface Erratum {
  readonly id: string;
  /** `<file>:<line>` or `<file>:<from>-<to>` of each place concerned. */
  readonly source: string | readonly string[];
  readonly operations?: readonly string[];
  readonly webhooks?: readonly string[];
  readonly schemas?: readonly string[];
  readonly says: string;
  readonly decided: string;
  readonly why: string;
}

export const errata: readonly Erratum[] = parse(
  readFileSync(new URL('../../spec/errata.yaml', import.meta.url), 'utf8'),
);

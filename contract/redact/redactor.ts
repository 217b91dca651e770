import type { BundledDocument } from '../../generators/generator.js';
import type { ApiModel } from '../../generators/model/types.js';
import { propertyNames } from '../../generators/server/sensitive-properties.js';
import { CONSTANT_KINDS, DETECTORS, isKept, isMapKey, type Kind, kindOfProperty } from './kinds.js';
import { syntheticValue, TEST_ACCOUNTS } from './synthetic.js';

/**
 * Replaces what is sensitive by safe synthetic values, the same value by the same one for as long as it lives, so that
 * ids still match between exchanges. First everything is learned, then everything is redacted: a name that one body
 * gives away is found in the texts of all others.
 */
export interface Redactor {
  /** Takes note of the sensitive values of a message. `name` says what a bare value is, such as a parameter. */
  learn(value: unknown, name?: string): void;
  /** A copy with the sensitive values replaced. Throws for one that was not learned, which is a bug. */
  redact(value: unknown, name?: string): unknown;
}

interface Noted {
  readonly kind: Kind;
  readonly original: string;
  /** The sort code that an account number stood beside. */
  readonly sortCode: string | undefined;
}

interface Learned extends Noted {
  readonly synthetic: string;
}

/** Creates a redactor for one recording. What is sensitive is decided by names of the document, see `kindOfProperty`. */
export function createRedactor(document: BundledDocument, model: ApiModel): Redactor {
  const documented = propertyNames(model);
  const constants = readConstants(document);
  const originals = new Map<string, Noted>();
  let learned: Map<string, Learned> | undefined;

  const keyOf = (kind: Kind, original: string) => `${kind} ${original}`;
  const note = (kind: Kind, original: string, sortCode?: string) => {
    if (learned !== undefined) throw new Error('A value was learned after the first one was redacted');
    const key = keyOf(kind, original);
    originals.set(key, { kind, original, sortCode: originals.get(key)?.sortCode ?? sortCode });
  };
  const assigned = (): ReadonlyMap<string, Learned> => {
    learned ??= assign([...originals.values()], constants);
    return learned;
  };
  const replace = (kind: Kind, original: string): string => {
    const constant = constants.get(original);
    // A member of an enumeration becomes its first one, which keeps the body valid.
    if (constant !== undefined) return constant;
    const found = assigned().get(keyOf(kind, original));
    if (found === undefined) throw new Error(`A ${kind} is to be redacted that was not learned`);
    return found.synthetic;
  };

  const learnText = (text: string) => {
    if (constants.has(text) || isDate(text)) return;
    for (const { kind, match } of detect(text)) note(kind, match);
  };
  const redactText = (text: string): string => {
    if (constants.has(text) || isDate(text)) return text;
    return scrub(text, [...assigned().values()]);
  };

  const learn = (value: unknown, kind: Kind | null, isInside: boolean): void => {
    if (Array.isArray(value)) for (const item of value) learn(item, kind, isInside);
    else if (isObject(value)) {
      const { accountNumber, sortCode } = value;
      if (typeof accountNumber === 'string' && typeof sortCode === 'string') {
        note('account-number', accountNumber, sortCode);
      }
      for (const [name, member] of Object.entries(value)) {
        learnText(name);
        if (isKept(name, member)) continue;
        const own = kindOfProperty(name, isInside, documented.has(name) || isMapKey(name, member));
        learn(member, own, isInside || isContainer(own, name));
      }
    } else if (typeof value === 'string') {
      if (kind === null) learnText(value);
      else if (!constants.has(value)) note(kind, value);
    } else if (typeof value === 'number' && kind !== null) note(kind, String(value));
  };
  const redact = (value: unknown, kind: Kind | null, isInside: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => redact(item, kind, isInside));
    if (isObject(value)) {
      const entries = Object.entries(value).map(([name, member]) => {
        if (isKept(name, member)) return [name, member];
        const own = kindOfProperty(name, isInside, documented.has(name) || isMapKey(name, member));
        const inside = isInside || isContainer(own, name);
        return [documented.has(name) ? name : redactText(name), redact(member, own, inside)];
      });
      return Object.fromEntries(entries);
    }
    if (typeof value === 'string') return kind === null ? redactText(value) : replace(kind, value);
    if (typeof value !== 'number' || kind === null) return value;
    const digits = replace(kind, String(value)).replace(/\D/g, '');
    return digits === '' ? 0 : Number(digits);
  };

  const kindOf = (name: string | undefined) =>
    name === undefined ? null : kindOfProperty(name, false, documented.has(name));
  return {
    learn: (value, name) => learn(value, kindOf(name), false),
    redact: (value, name) => redact(value, kindOf(name), false),
  };
}

/** The members of an object that is sensitive as a whole are sensitive whatever their names. */
function isContainer(kind: Kind | null, name: string): boolean {
  return kind === 'text' || name === 'associatedIndividuals';
}

/**
 * Gives each value its synthetic one, which is none of the originals; kinds count for themselves. Account numbers come
 * last, because a sort code and an account number that stood together should do so in the test list, too.
 */
function assign(values: readonly Noted[], constants: ReadonlyMap<string, string>): Map<string, Learned> {
  const originals = new Set(values.map(({ original }) => original.toLowerCase()));
  const isFree = (synthetic: string) => !originals.has(synthetic.toLowerCase()) && !constants.has(synthetic);
  const next = new Map<Kind, number>();
  const result = new Map<string, Learned>();
  const used = new Set<string>();
  const ordered = [...values].sort((one, other) => rank(one) - rank(other));
  for (const value of ordered) {
    const { kind, original, sortCode } = value;
    const partner = sortCode === undefined ? undefined : result.get(`sort-code ${sortCode}`)?.synthetic;
    let synthetic = findPair(kind, partner, used, isFree) ?? '';
    for (let index = next.get(kind) ?? 0; synthetic === '' && original !== ''; index += 1) {
      const candidate = syntheticValue(kind, index, original);
      const isUsed = kind === 'account-number' && used.has(candidate);
      if (CONSTANT_KINDS.has(kind) || (isFree(candidate) && !isUsed)) synthetic = candidate;
      next.set(kind, index + 1);
    }
    if (kind === 'account-number') used.add(synthetic);
    result.set(`${kind} ${original}`, { ...value, synthetic });
  }
  return result;
}

function rank({ kind, sortCode }: Noted): number {
  if (kind !== 'account-number') return 0;
  return sortCode === undefined ? 2 : 1;
}

/** An account number of the test list that belongs to a sort code and is not used yet. */
function findPair(
  kind: Kind,
  sortCode: string | undefined,
  used: ReadonlySet<string>,
  isFree: (synthetic: string) => boolean,
): string | undefined {
  if (kind !== 'account-number' || sortCode === undefined) return undefined;
  return TEST_ACCOUNTS.find(
    (account) =>
      account.sortCode === sortCode && !used.has(account.accountNumber) && isFree(account.accountNumber),
  )?.accountNumber;
}

/** Longer values are replaced wherever they stand, shorter ones as whole words; one letter or two mean nothing. */
const WHOLE_WORD_BELOW = 8;
const SHORTEST = 3;
const SHORTEST_NUMBER = 5;
/** Longer values, such as the content of files, are too long for a pattern and searched for as they are. */
const LONGEST = 500;

/** Replaces learned values within a text. One pass, so that no replacement is replaced again. */
function scrub(whole: string, learned: readonly Learned[]): string {
  const text = learned
    .filter(({ original }) => original.length > LONGEST)
    .reduce((rest, { original, synthetic }) => rest.replaceAll(original, synthetic), whole);
  const found = learned
    .filter(({ original }) => original.length <= LONGEST)
    .filter(({ kind, original }) => isTelling(original) && !CONSTANT_KINDS.has(kind))
    .filter(({ original }) => text.toLowerCase().includes(original.toLowerCase()))
    .sort((one, other) => other.original.length - one.original.length);
  if (found.length === 0) return text;
  const bySpelling = new Map(found.map(({ original, synthetic }) => [original.toLowerCase(), synthetic]));
  const pattern = found.map(({ original }) => {
    const literal = original.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (original.length >= WHOLE_WORD_BELOW) return literal;
    return `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
  });
  return text.replace(
    new RegExp(pattern.join('|'), 'giu'),
    (match) => bySpelling.get(match.toLowerCase()) ?? '…',
  );
}

/** A short number is a year, a status or an amount in most texts. */
function isTelling(original: string): boolean {
  return original.trim().length >= (/^\d+$/.test(original) ? SHORTEST_NUMBER : SHORTEST);
}

function detect(text: string): readonly { readonly kind: Kind; readonly match: string }[] {
  const found: { kind: Kind; match: string }[] = [];
  let rest = text;
  for (const { kind, pattern } of DETECTORS) {
    for (const [match] of rest.matchAll(pattern)) found.push({ kind, match });
    rest = rest.replace(pattern, ' ');
  }
  return found;
}

/** Every enumerated or constant text of the document, with the first one of its enumeration. */
function readConstants(document: BundledDocument): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { enum: values, const: only } = node as { enum?: unknown; const?: unknown };
    const texts = (Array.isArray(values) ? values : [only]).filter((value) => typeof value === 'string');
    for (const text of texts) if (!constants.has(text)) constants.set(text, texts[0] ?? text);
    for (const child of Object.values(node)) visit(child);
  };
  visit(document);
  return constants;
}

/** Dates and times are not taken for account numbers; those of birth go by their property. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

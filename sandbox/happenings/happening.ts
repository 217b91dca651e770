import type { Money } from '../../generated/types.js';
import { isPlainText } from '../refusals/plain-text.js';
import type { Work } from '../work/work.js';

/** What a detail of a happening can be. */
export type DetailKind = 'text' | 'money' | 'date' | 'boolean' | 'count';

/** A detail that a happening is told. */
export interface Detail {
  readonly kind: DetailKind;
  /** One line for people. */
  readonly summary: string;
  /** Default: false. */
  readonly isOptional?: boolean;
}

interface ValueOf {
  readonly text: string;
  /** In pounds, such as `{ amount: 100, currency: 'GBP' }`. */
  readonly money: Money;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly boolean: boolean;
  /** A whole number from 0. */
  readonly count: number;
}

type Details = Readonly<Record<string, Detail>>;

type Told<Wanted extends Details> = {
  readonly [Name in keyof Wanted]:
    | ValueOf[Wanted[Name]['kind']]
    | (Wanted[Name] extends { readonly isOptional: true } ? undefined : never);
};

/** Something that happens to the platform from outside: a letter, a cheque, a decision by somebody else. */
export interface HappeningDefinition<Wanted extends Details> {
  /** How it is asked for, in kebab-case. */
  readonly name: string;
  /** One line for people. */
  readonly summary: string;
  readonly details: Wanted;
  /** Lets it happen, in one transaction. Refuses by `refuse(…)` as operations do. Returns the ids of what it made. */
  run(details: Told<Wanted>, work: Work): Promise<Readonly<Record<string, string>>>;
}

/** A happening of any details, as the registry holds it. */
export interface Happening {
  readonly name: string;
  readonly summary: string;
  readonly details: Details;
  run(details: unknown, work: Work): Promise<Readonly<Record<string, string>>>;
}

/**
 * Declares a happening: what no operation of the API can cause. List it in the `happenings` of the `domain.ts`. The
 * details are checked before it runs.
 */
export function defineHappening<const Wanted extends Details>(
  definition: HappeningDefinition<Wanted>,
): Happening {
  const { name, details } = definition;
  return {
    ...definition,
    run: (told, work) => definition.run(readDetails(name, details, told) as Told<Wanted>, work),
  };
}

function readDetails(happening: string, wanted: Details, told: unknown): Readonly<Record<string, unknown>> {
  const given = typeof told === 'object' && told !== null ? (told as Readonly<Record<string, unknown>>) : {};
  const known = Object.keys(wanted);
  const stranger = Object.keys(given).find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new RangeError(`${happening} has no detail "${stranger}": it takes ${known.join(', ')}.`);
  }
  for (const [name, { kind, summary, isOptional = false }] of Object.entries(wanted)) {
    const value = given[name];
    if (value === undefined && isOptional) continue;
    if (!checks[kind](value)) {
      throw new RangeError(`${happening} needs the detail "${name}" (${summary}): ${wordsOf[kind]}.`);
    }
  }
  return given;
}

const checks: Readonly<Record<DetailKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value !== '' && isPlainText(value),
  money: isPounds,
  date: (value) => typeof value === 'string' && isDay(value),
  boolean: (value) => typeof value === 'boolean',
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
};

const wordsOf: Readonly<Record<DetailKind, string>> = {
  text: 'a text that is not empty and has no control characters',
  money: 'pounds and whole pence from 0, such as { "amount": 100.5, "currency": "GBP" }',
  date: 'a day such as "2026-04-06"',
  boolean: 'true or false',
  count: 'a whole number from 0',
};

function isPounds(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { amount, currency } = value as Partial<Record<string, unknown>>;
  return typeof amount === 'number' && currency === 'GBP' && /^\d{1,12}(\.\d{1,2})?$/.test(String(amount));
}

function isDay(value: string): boolean {
  const at = Date.parse(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(value)
  );
}

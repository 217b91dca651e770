import { randomInt, randomUUID } from 'node:crypto';

/** The part of a workflow description that says what its inputs are. */
export interface DeclaredInputs {
  readonly inputs: { readonly properties: Readonly<Record<string, { readonly default?: unknown }>> };
  /** Inputs that no two runs on the same platform may share, by what they are. */
  readonly 'x-goji-each-run'?: Readonly<Record<string, readonly string[]>>;
}

/** What a run is made of. */
export interface RunFacts {
  /** Tells runs apart, such as `3f2a`. */
  readonly tag: string;
  readonly now: Date;
}

/**
 * Values for the inputs that `x-goji-each-run` lists: a `text` is the default with the tag; `uuid`, `company-number`
 * and `national-insurance-number` are new ones; `year` and `month` are those of the run. Throws an `Error` for any other
 * word and for an input that does not exist: both are defects of the description.
 */
export function inputsOfRun(
  { inputs, 'x-goji-each-run': kinds = {} }: DeclaredInputs,
  facts: RunFacts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, names]) =>
      names.map((name) => {
        const input = inputs.properties[name];
        if (input === undefined) throw new Error(`x-goji-each-run: there is no input ${name}`);
        return [name, createValue(kind, String(input.default), facts)];
      }),
    ),
  );
}

function createValue(kind: string, usual: string, { tag, now }: RunFacts): string {
  switch (kind) {
    case 'text':
      return `${usual}-${tag}`;
    case 'uuid':
      return randomUUID();
    case 'company-number':
      return `${letter('ABCDEFGH')}${letter('ABCDEFGH')}${digits(6)}`;
    case 'national-insurance-number':
      // No real one begins with QQ.
      return `QQ${digits(6)}${letter('ABCD')}`;
    case 'year':
      return String(now.getUTCFullYear());
    case 'month':
      return String(now.getUTCMonth() + 1);
    default:
      throw new Error(`x-goji-each-run: there are no values of the kind ${kind}`);
  }
}

function letter(letters: string): string {
  return letters.charAt(randomInt(letters.length));
}

function digits(count: number): string {
  return String(randomInt(10 ** count)).padStart(count, '0');
}

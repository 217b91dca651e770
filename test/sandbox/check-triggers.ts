import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { operations } from '../../generated/server/index.js';
import type { CatalogueEntry } from './emit-catalogue.js';

/** How to meet an entry of the error catalogue at some operations, or why it cannot be met there. */
export interface Trigger {
  readonly code: string;
  readonly message: string;
  readonly operations: readonly string[];
  /** What to send, and after what. */
  readonly how?: string;
  /** Why nothing leads to it. In the place of `how`. */
  readonly never?: string;
}

/** The triggers of each API of the document that the sandbox has any of. */
export type TriggersByApi = Readonly<Record<string, readonly Trigger[]>>;

const folder = new URL('../../sandbox/operations/', import.meta.url);

/** The `triggers.yaml` of all domains. */
export function readTriggers(): TriggersByApi {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[^/\\]+[/\\]triggers\.yaml$/.test(name),
  );
  return Object.fromEntries(
    files
      .sort()
      .map((name) => [
        name.split(/[/\\]/)[0],
        parse(readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8')),
      ]),
  );
}

/**
 * Holds triggers against the error catalogue. Each operation that an entry names has it in the triggers of its API,
 * once, with what leads to it or why nothing does; and nothing else is there. Returns what does not hold.
 */
export function checkTriggers(catalogue: readonly CatalogueEntry[], triggers: TriggersByApi): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [api, ofApi] of Object.entries(triggers)) {
    for (const { code, message, operations: named, how, never } of ofApi) {
      const entry = catalogue.find((other) => other.code === code && other.message === message);
      const what = `${code} "${message}"`;
      if (entry === undefined) problems.push(`${api}: the catalogue has no ${what}`);
      if (!how === !never) problems.push(`${api}: ${what} needs one of "how" and "never"`);
      for (const operation of named) {
        const key = keyOf(code, message, operation);
        if (apiOf(operation) !== api) problems.push(`${api}: ${operation} is no operation of this API`);
        if (entry !== undefined && !entry.operations.includes(operation)) {
          problems.push(`${api}: the catalogue does not name ${operation} for ${what}`);
        }
        if (seen.has(key)) problems.push(`${api}: ${operation} has ${what} twice`);
        seen.add(key);
      }
    }
  }
  for (const { code, message, operations: named } of catalogue) {
    for (const operation of named.filter((id) => !seen.has(keyOf(code, message, id)))) {
      problems.push(`${apiOf(operation)}: nothing leads ${operation} to ${code} "${message}"`);
    }
  }
  return problems;
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function apiOf(operation: string): string | undefined {
  return Object.entries(operations).find(([id]) => id === operation)?.[1].api;
}

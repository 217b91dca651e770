import type { Impact, RuleName } from '../../compare/change.js';
import type { Draft } from './documents.js';

/** A change to plant in the sample document, and the verdict that it must get. */
export interface PlantedChange {
  readonly what: string;
  /** Prepares the older document; without it the sample is the older one. */
  readonly before?: (document: Draft) => void;
  readonly plant: (document: Draft) => void;
  readonly impact: Impact;
  /** Rules that must fire, each with its place. Nothing heavier than `impact` may fire. */
  readonly expected: readonly (readonly [rule: RuleName, place: string])[];
}

export const schemas = (document: Draft) => at(document, 'components', 'schemas');
export const post = (document: Draft) => at(document, 'paths', '/payments/{id}', 'post');
export const properties = (document: Draft, name: string) => at(schemas(document), name, 'properties');
export const paymentProperties = (document: Draft) =>
  at(schemas(document), 'Payment', 'allOf', '1', 'properties');

/** The value at a path of keys. */
export function at(document: Draft, ...keys: readonly string[]): Draft {
  return keys.reduce((node, key) => {
    const next = node[key];
    if (next === undefined) throw new Error(`The sample has nothing at ${keys.join(' ')}.`);
    return next;
  }, document);
}

export const set = (node: Draft, key: string, value: unknown) => {
  node[key] = value as Draft;
};

export const rename = (node: Draft, from: string, to: string) => {
  set(node, to, node[from]);
  delete node[from];
};

/** What a change asks of the next version, in the terms of semantic versioning. */
export type Impact = 'major' | 'minor' | 'patch';

/** Which way the data flows: the platform reads requests, and everyone else reads responses and webhooks. */
export type Direction = 'request' | 'response';

/** The rules that judge a change, by stable names. */
export const RULES = [
  'property-removed',
  'property-added',
  'property-required',
  'property-optional',
  'type-changed',
  'type-widened',
  'type-narrowed',
  'value-added',
  'value-removed',
  'values-limited',
  'values-opened',
  'format-changed',
  'limit-tightened',
  'limit-loosened',
  'object-closed',
  'object-opened',
  'variant-added',
  'variant-removed',
  'default-changed',
  'url-changed',
  'api-changed',
  'operation-added',
  'operation-removed',
  'operation-renamed',
  'parameter-added',
  'parameter-removed',
  'parameter-required',
  'parameter-optional',
  'body-added',
  'body-removed',
  'body-required',
  'body-optional',
  'status-added',
  'status-removed',
  'header-added',
  'header-removed',
  'error-code-added',
  'error-code-removed',
  'webhook-added',
  'webhook-removed',
  'component-added',
  'component-removed',
  'server-added',
  'server-removed',
  'import-added',
  'import-removed',
  'export-added',
  'export-removed',
  'deprecated',
  'wording',
] as const;

/** The name of a rule. */
export type RuleName = (typeof RULES)[number];

/** One difference between two documents. */
export interface Change {
  readonly rule: RuleName;
  readonly impact: Impact;
  /** Where it is, for people: `createInvestor request body.address` or `Money.amount`. */
  readonly place: string;
  /** What changed, as a sentence without its end. */
  readonly message: string;
  /** Operations and webhooks that it reaches, in the order of the document; empty for what concerns all. */
  readonly affects: readonly string[];
}

const ORDER: readonly Impact[] = ['patch', 'minor', 'major'];

/** True when `a` weighs at least as much as `b`. */
export function atLeast(a: Impact, b: Impact): boolean {
  return ORDER.indexOf(a) >= ORDER.indexOf(b);
}

/** The heaviest impact of all, or null where nothing changed. */
export function heaviest(changes: readonly Pick<Change, 'impact'>[]): Impact | null {
  return changes.reduce<Impact | null>(
    (found, { impact }) => (found === null || atLeast(impact, found) ? impact : found),
    null,
  );
}

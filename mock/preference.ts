/** What the caller asks of the mock, by the `Prefer` header or by `__` query parameters. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic?: boolean;
  /** Makes dynamic answers repeatable. */
  readonly seed?: string;
}

/** A preference, or what is wrong with it as a sentence without a full stop. */
export type ParsedPreference =
  | { readonly ok: true; readonly preference: Preference }
  | { readonly ok: false; readonly message: string };

const NAMES = ['code', 'example', 'dynamic', 'seed'] as const;
type PreferenceName = (typeof NAMES)[number];

/**
 * Reads `Prefer: code=400, example=under-18` (RFC 7240) and `?__code=400&__example=under-18`; for the same name the
 * header wins. Names that are not ours are ignored, as the RFC asks.
 */
export function parsePreference(header: string | undefined, query: URLSearchParams): ParsedPreference {
  const fromHeader = parsePreferHeader(header ?? '');
  const read = (name: PreferenceName): string | undefined =>
    fromHeader.get(name) ?? query.get(`__${name}`) ?? undefined;
  const code = read('code');
  if (code !== undefined && !/^[1-5]\d\d$/.test(code)) {
    return { ok: false, message: `The preferred code must be an HTTP status such as 400, not ${code}` };
  }
  const dynamic = read('dynamic');
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false') {
    return { ok: false, message: `The preference dynamic must be true or false, not ${dynamic}` };
  }
  const example = read('example');
  const seed = read('seed');
  return {
    ok: true,
    preference: {
      ...(code === undefined ? {} : { code: Number(code) }),
      ...(example === undefined ? {} : { example }),
      ...(dynamic === undefined ? {} : { dynamic: dynamic === 'true' }),
      ...(seed === undefined ? {} : { seed }),
    },
  };
}

/** The query without the mock's own parameters: what the operation gets to see. */
export function withoutPreference(query: URLSearchParams): URLSearchParams {
  const own = new Set<string>(NAMES.map((name) => `__${name}`));
  return new URLSearchParams([...query].filter(([name]) => !own.has(name)));
}

/** `name=value` pairs between commas or semicolons; a value may be quoted. The first of a name counts. */
function parsePreferHeader(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of header.matchAll(/([^\s,;="]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g)) {
    const [, name = '', quoted, plain] = match;
    const value = quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1');
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, value);
  }
  return found;
}

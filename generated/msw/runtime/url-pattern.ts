// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

/**
 * What the URLs of an operation look like, without their query. Each parameter of the path is a group. Throws a
 * `TypeError` for a base URL that is not absolute.
 */
export function urlPattern(path: string, baseUrl: string | undefined): RegExp {
  const base = baseUrl === undefined ? '[a-z][a-z\\d+.-]*://[^/?#]+' : escapePattern(readBaseUrl(baseUrl));
  const rest = path.split(/\{[^{}]+\}/).map(escapePattern);
  return new RegExp(`^${base}${rest.join('([^/?#]+)')}$`);
}

/** The parameters of the path of a URL that matches the pattern, decoded. */
export function readPath(path: string, pattern: RegExp, url: string): Readonly<Record<string, string>> {
  const values = pattern.exec(url.replace(/[?#].*$/s, ''))?.slice(1) ?? [];
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')]));
}

/** The parameters of the query of a URL. One that comes repeatedly is a list. */
export function readQuery(url: string): Readonly<Record<string, string | readonly string[]>> {
  const { searchParams } = new URL(url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

function readBaseUrl(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new TypeError(`goji: the base URL "${text}" of the handlers is no absolute URL.`, { cause });
  }
  let path = url.pathname;
  while (path.endsWith('/')) path = path.slice(0, -1);
  return url.origin + path;
}

/** A text that cannot be decoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

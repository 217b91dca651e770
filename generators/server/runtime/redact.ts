/** Replaces the values of sensitive members, at any depth. */
export type Redact = (value: unknown) => unknown;

/** Request headers that hold credentials, and members that do so under any name. */
export const credentialNames: readonly string[] = [
  'authorization',
  'proxy-authorization',
  // The headers of Node's own request as one list, in which their names are items.
  'rawHeaders',
  'cookie',
  'set-cookie',
  'x-nonce',
  'apiSecret',
  'secret',
  'signature',
  'password',
];

const deepest = 10;
const most = 10_000;

/** Creates the test for sensitive names. Case, hyphens and underscores do not count: `X-Nonce` is `xNonce`. */
export function createNameTest(names: readonly string[]): (name: string) => boolean {
  const known = new Set(names.map(plainName));
  return (name) => known.has(plainName(name));
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '');
}

/**
 * Creates a copy-making redactor. What JSON would not show as an object is made plain: dates become text, bytes their
 * number, errors their parts. Cycles, what lies deeper than 10 levels and what comes after 10,000 values are cut off.
 */
export function createRedactor(isSensitive: (name: string) => boolean, censor: string): Redact {
  return (root) => {
    let visited = 0;
    const visit = (value: unknown, above: readonly object[]): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      visited += 1;
      if (above.includes(value)) return '[circular]';
      if (above.length >= deepest || visited > most) return '[cut off]';
      if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
      const path = [...above, value];
      if (Array.isArray(value)) return value.map((item: unknown) => visit(item, path));
      if ('toJSON' in value && typeof value.toJSON === 'function') return visit(value.toJSON(), path);
      const members = Object.entries(partsOf(value)).map(([name, member]) => [
        name,
        isSensitive(name) && member !== undefined ? censor : visit(member, path),
      ]);
      return Object.fromEntries(members);
    };
    return visit(root, []);
  };
}

/** The members of an object; of an error those that JSON does not show, too. */
function partsOf(value: object): object {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause, ...rest } = value;
  return { type: name, message, stack, ...rest, ...(cause === undefined ? {} : { cause }) };
}

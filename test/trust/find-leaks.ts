import { inspect } from 'node:util';

/** A secret of a test, by the name that a failure shows. */
export type TestSecrets = Readonly<Record<string, string>>;

/**
 * Finds secrets in a text, as they are and as they are written in a header, a URL or a JSON text. Gives the names of
 * what it finds, so that a failure does not print the secret again.
 */
export function findLeaks(text: string, secrets: TestSecrets): readonly string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    formsOf(secret)
      .filter(([, form]) => text.includes(form))
      .map(([kind]) => `${name}${kind}`),
  );
}

function formsOf(secret: string): readonly (readonly [kind: string, form: string])[] {
  const hex = Buffer.from(secret).toString('hex');
  const forms = [
    ['', secret],
    [' in JSON', JSON.stringify(secret).slice(1, -1)],
    [' in a URL', encodeURIComponent(secret)],
    [' in hex', hex],
    // Three thirds, since what stands in front shifts base64: none can be found behind another text otherwise.
    ...[0, 1, 2].map((offset) => [' in base64', innerBase64(secret, offset)] as const),
  ] as const;
  return forms.filter(
    ([kind, form], index) => kind === '' || forms.findIndex(([, f]) => f === form) === index,
  );
}

/** The part of the base64 of `offset` bytes and the secret that depends on the secret alone. */
function innerBase64(secret: string, offset: number): string {
  const text = Buffer.from(`${'.'.repeat(offset)}${secret}`).toString('base64');
  return text.slice(offset === 0 ? 0 : 4, -4).replace(/=+$/, '');
}

/** Everything that a value shows to who prints it: members at any depth, hidden ones, causes, its JSON and its text. */
export function everythingShown(value: unknown): string {
  const texts = [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxStringLength: null }),
  ];
  if (value instanceof Error) texts.push(value.message, String(value.stack), everythingShown(value.cause));
  if (typeof value === 'object' && value !== null) {
    try {
      texts.push(
        JSON.stringify(value, (_, member) => (typeof member === 'bigint' ? String(member) : member)),
      );
    } catch {
      // What has a cycle has no JSON.
    }
  }
  return `${texts.join('\n')}\n${String(value)}`;
}

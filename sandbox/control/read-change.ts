/** The one member of a body of the control that is known. Throws a `RangeError` for anything else. */
export function readChange<Change extends object>(
  body: unknown,
  known: readonly (keyof Change & string)[],
): Partial<Change> {
  const names = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const [name] = names;
  if (names.length === 1 && known.some((other) => other === name)) return body as Partial<Change>;
  throw new RangeError(`Send a JSON object with one member: ${known.join(', ')}.`);
}

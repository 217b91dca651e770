// What validators that were made ahead of time call. They come without Ajv, which is larger than they need.

/** How many characters a text has, as JSON Schema counts them: a pair of surrogates is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    length += 1;
    if ((text.codePointAt(index) ?? 0) > 0xffff) index += 1;
  }
  return length;
}

/** True when two JSON values are equal, whatever the order of their members. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const members = Object.entries(one);
  return (
    members.length === Object.keys(other).length &&
    members.every(([name, member]) => Object.hasOwn(other, name) && isEqual(member, Reflect.get(other, name)))
  );
}

const RESERVED: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/** True for a name that may be declared in a module: an ASCII identifier that is no reserved word. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) && !RESERVED.has(name);
}

/** `name` made fit for a declaration: a reserved word gets an underscore, letters that may not stand are left out. */
export function safeIdentifier(name: string): string {
  const letters = name.replace(/[^A-Za-z0-9_$]/g, '').replace(/^(?=\d|$)/, '_');
  return isIdentifier(letters) ? letters : `${letters}_`;
}

/**
 * `name` as the key of an object or a type: bare where the language allows, else quoted. A whole number is bare, so
 * that `keyof` knows the key as a number.
 */
export function propertyKey(name: string): string {
  if (/^(?:0|[1-9]\d{0,14})$/.test(name)) return name;
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) && name !== '__proto__' ? name : stringLiteral(name);
}

/** `text` as a string literal in single quotes, or in double quotes where that saves escapes. */
export function stringLiteral(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `${quote}${escaped}${quote}`;
}

/** Most statements with a name: the server keeps each of them for each connection. */
const mostNames = 200;

/** A text that is longer has many rows, and hardly ever comes again. */
const longestText = 4_000;

/** A statement gets a name when it comes so many times. */
const usesToName = 3;

/**
 * Names the statements that come again and again, so that PostgreSQL reads and plans them once for each connection. Other
 * queries are handed back as they are.
 */
export function createStatementNames() {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  return (text: unknown, values: readonly unknown[] | undefined): unknown => {
    if (typeof text !== 'string' || values === undefined || values.length === 0) return text;
    const known = names.get(text);
    if (known !== undefined) return { name: known, text };
    if (text.length > longestText || names.size >= mostNames) return text;
    const count = (uses.get(text) ?? 0) + 1;
    if (uses.size >= mostNames * 10) uses.clear();
    uses.set(text, count);
    if (count < usesToName) return text;
    const name = `goji_${names.size}`;
    names.set(text, name);
    uses.delete(text);
    return { name, text };
  };
}

import { LINE_WIDTH } from './data-literal.js';
import { stringLiteral } from './identifier.js';

/**
 * A union of texts as a type, without repetitions: on one line where that fits, else one member a line, each after a
 * line end. `lead` is the number of characters around it on its line, `indent` the depth of the members. No text gives
 * `never`.
 */
export function unionType(texts: readonly string[], indent: number, lead: number): string {
  const members = [...new Set(texts)].map(stringLiteral);
  if (members.length === 0) return 'never';
  const line = members.join(' | ');
  if (lead + line.length <= LINE_WIDTH) return line;
  return members.map((member) => `\n${'  '.repeat(indent)}| ${member}`).join('');
}

/** What stands before a union: a blank, unless its members are on lines of their own. */
export function afterColon(union: string): string {
  return union.startsWith('\n') ? union : ` ${union}`;
}

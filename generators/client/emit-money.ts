import type { GeneratedFile } from '../generator.js';
import { stringLiteral } from '../print/identifier.js';
import { createSourceFile, relativeSpecifier } from '../print/source-file.js';

/** The file of the functions for amounts. */
export const MONEY = 'client/money.ts';

const VALUES: readonly string[] = [
  'addMoney',
  'compareMoney',
  'formatMoney',
  'money',
  'moneyDigits',
  'subtractMoney',
];

/** What the file exports. */
export const MONEY_NAMES: readonly string[] = ['MoneyAmount', ...VALUES];

/** `client/money.ts`: exact sums of amounts. It is a file of its own so that it can be imported without a client. */
export function emitMoney(): GeneratedFile {
  const file = createSourceFile(MONEY);
  const from = stringLiteral(relativeSpecifier(MONEY, 'client/runtime/money.ts'));
  file.print(`export type { MoneyAmount } from ${from};`);
  file.print(`export { ${VALUES.join(', ')} } from ${from};`);
  return file.finish();
}

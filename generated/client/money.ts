// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

export type { MoneyAmount } from './runtime/money.js';
export { addMoney, compareMoney, formatMoney, money, moneyDigits, subtractMoney } from './runtime/money.js';

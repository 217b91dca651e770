import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { model } from './document.js';

const text = readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8');
const named = new Set(
  [...text.matchAll(/"x-goji-webhooks": ?\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/"([^"]+)"/g)].map(([, type = '']) => type),
  ),
);

/** Events that no operation of the document causes: something outside does. */
const causedOutside: ReadonlyMap<string, string> = new Map([
  ['TRANSFER_IN_FUNDS_RECEIVED', 'the other ISA manager pays'],
  ['TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED', 'the other ISA manager pays later'],
  ['TRANSFER_OUT_CREATED', 'the new ISA manager asks for the transfer'],
  ['TRANSFER_OUT_COMPLETED', 'Goji completes the transfer'],
  ['FUNDS_RECEIVED', 'the investment manager pays repayment funds in'],
  ['FUNDS_REQUESTED', 'a bond reaches a repayment date'],
  ['INVESTMENT_PAYOUT_EVENT', 'repaid money of a bond is distributed'],
]);

describe('the webhooks of the document', () => {
  it('are each named by an operation that causes them, or by what does', () => {
    const unexplained = model.webhooks.filter(({ type }) => named.has(type) === causedOutside.has(type));
    expect(unexplained.map(({ type }) => type)).toEqual([]);
  });

  it('exist, when an operation names them', () => {
    const types = model.webhooks.map(({ type }) => type);
    expect([...named].filter((type) => !types.includes(type))).toEqual([]);
  });
});

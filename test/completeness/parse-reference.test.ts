import { describe, expect, it } from 'vitest';
import { parseReference } from '../../completeness/parse-reference.js';
import { scanFields } from '../../completeness/scan-body.js';

const text = `Reference

Payments - Manager

Flow

POST /wallets

is called first, and only then the rest.

POST /wallets

POST /wallets HTTP/1.1
Host: api-sandbox.goji.investments
Content-Type: application/json

{
  "walletName" : "Housing Project"
}
HTTP/1.1 202 Accepted
Content-Type: application/json

{
  "id" : "3d9ca033",
  "status": "PENDING
}
HTTP/1.1 409 Conflict
Content-Type: application/json

{
  "errors": [
    {
      "errorCode": "NAME_ALREADY_EXIST",
      "message": "Wallet with name: \\"Housing Project\\" already exist"
    }
  ]
}

Description

Creates a wallet.

Request

Name Type Description Required
walletName string New wallet name required
kind string The kind. Possible values are:
SAVINGS
CURRENT: for daily use
optional

Response

Name Type Description
id string The unique identifier for the Wallet.
oldId (Deprecated) string Do not use.

Possible Error codes

Error Code Message
INVALID_DATA Bank account does not exist.

Webhooks

Webhook Types

WALLET_FUNDS_RECEIVED (deprecated)

{
  "walletId": "id",
  "amount": { "amount": 0.00 }
}

Valid Source Types

DEPOSIT

Errors

Add Bank Details Error Codes

Error Code Message
DETAILS_ALREADY_EXIST Only one set of bank details allowed
`;

const facts = parseReference(text, 'reference.txt');

describe('parseReference', () => {
  it('tells a heading from the same words in prose', () => {
    expect(
      facts.sections.map(({ method, path, line, chapter }) => ({ method, path, line, chapter })),
    ).toEqual([{ method: 'POST', path: '/wallets', line: 11, chapter: 'manager-payments' }]);
  });

  it('reads fields with their requirement and their values, on the same line or below', () => {
    expect(facts.sections[0]?.tables).toEqual([
      {
        part: 'request',
        line: 45,
        fields: [
          { name: 'walletName', type: 'string', line: 46, required: true },
          { name: 'kind', type: 'string', line: 47, values: ['SAVINGS', 'CURRENT'], required: false },
        ],
      },
      {
        part: 'response',
        line: 54,
        fields: [
          { name: 'id', type: 'string', line: 55 },
          { name: 'oldId (Deprecated)', type: 'string', line: 56 },
        ],
      },
    ]);
  });

  it('finds every example body, also one that is no JSON, and what an error body says', () => {
    expect(facts.sections[0]?.examples).toEqual([
      { part: 'request', line: 17, fields: [['walletName', 18]], errors: [] },
      {
        part: 'response',
        line: 23,
        status: 202,
        fields: [
          ['id', 24],
          ['status', 25],
        ],
        errors: [],
      },
      {
        part: 'response',
        line: 30,
        status: 409,
        fields: [
          ['errors', 31],
          ['errors[].errorCode', 33],
          ['errors[].message', 34],
        ],
        errors: [
          {
            code: 'NAME_ALREADY_EXIST',
            message: 'Wallet with name: "Housing Project" already exist',
            line: 33,
          },
        ],
      },
    ]);
  });

  it('reads error codes beside an operation and in the closing tables', () => {
    expect(facts.sections[0]?.errors.map(({ code }) => code)).toEqual(['INVALID_DATA']);
    expect(facts.errorTables).toMatchObject([
      { title: 'Add Bank Details Error Codes', rows: [{ code: 'DETAILS_ALREADY_EXIST' }] },
    ]);
  });

  it('reads webhooks with the fields of their payload', () => {
    expect(facts.webhooks).toMatchObject([
      {
        type: 'WALLET_FUNDS_RECEIVED',
        deprecated: true,
        fields: [
          ['walletId', 70],
          ['amount', 71],
          ['amount.amount', 71],
        ],
        values: ['DEPOSIT'],
      },
    ]);
  });
});

describe('scanFields', () => {
  it.each([
    ['{"a": {"b": [{"c": 1}]}}', ['a', 'a.b', 'a.b[].c']],
    ['[{"a": 1}]', ['[].a']],
    ['{"a": "one"\n "b": 2,}', ['a', 'b']],
    ['{"a": "unclosed\n, "b": 2}', ['a', 'b']],
  ])('%s', (body, fields) => {
    expect(scanFields(body, 1).map(([path]) => path)).toEqual(fields);
  });
});

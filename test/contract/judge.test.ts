import { describe, expect, it } from 'vitest';
import { createJudge } from '../../contract/judge.js';
import { createPrismReferee } from '../../contract/prism-referee.js';
import { document, operationById } from './document.js';

const operation = operationById('getTerms');
const headers = { 'content-type': 'application/json; charset=utf-8', 'x-goji-request-id': 'a' };
const valid = { version: '1.2.0', termsAndConditions: '<p>Terms</p>' };

describe('the judge', () => {
  it('reports what Prism alone finds, and asks it only where its own checks find nothing', async () => {
    const asked: number[] = [];
    const judge = createJudge(document, async (_operation, { status }) => {
      asked.push(status);
      return ['response something is off'];
    });
    expect(await judge(operation, { status: 200, headers, text: JSON.stringify(valid) })).toEqual([
      {
        rule: 'prism',
        message: 'response something is off',
        at: '',
        pointer: '#/paths/~1platformApi~1terms/get',
      },
    ]);
    expect(await judge(operation, { status: 299, headers, text: '' })).toMatchObject([
      { rule: 'undocumented-status' },
    ]);
    expect(asked).toEqual([200]);
  });

  it("hears the same from Prism's own proxy validation", async () => {
    const referee = await createPrismReferee(document, [operation], process.cwd());
    expect(await referee(operation, { status: 200, headers, body: valid })).toEqual([]);
    expect(await referee(operation, { status: 200, headers, body: { version: 3 } })).toEqual([
      expect.stringContaining("must have required property 'termsAndConditions'"),
      expect.stringContaining('version'),
    ]);
    expect(await referee(operation, { status: 200, headers: {}, body: valid })).not.toEqual([]);
    // Why the judge looks at the status itself.
    expect(await referee(operation, { status: 418, headers, body: valid })).toEqual([]);
  });

  it('names the allowed values of the document and no value of the answer', async () => {
    const judge = createJudge(document);
    const body = { clientId: 'GOJI-1', status: 'SECRET_VALUE' };
    const answer = { status: 200, headers, text: JSON.stringify(body) };
    const findings = await judge(operationById('getInvestorKyc'), answer);
    expect(findings.find(({ at }) => at === '/status')?.message).toContain('"ELECTRONICALLY_VERIFIED"');
    expect(JSON.stringify(findings)).not.toContain('SECRET_VALUE');
  });
});

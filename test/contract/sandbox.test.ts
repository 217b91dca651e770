import { describe, expect, it } from 'vitest';
import { inputsOfRun } from '../../contract/inputs-of-run.js';
import { readWorkflowFiles } from '../../scripts/contract/workflow-files.js';
import { startSandbox } from '../sandbox/start.js';
import { runContract } from './run-contract.js';

const workflows = readWorkflowFiles().map(({ outline }) => outline);

describe('goji contract on the sandbox', () => {
  it('finds no violation in a full run, and every step of the workflows taken', async () => {
    const { sandbox, tenant } = await startSandbox();
    const { apiKey: GOJI_API_KEY, secret: GOJI_SECRET } = tenant.credentials;
    const { report, summary } = await runContract({ target: sandbox.url, yes: true }, process.cwd(), {
      GOJI_API_KEY,
      GOJI_SECRET,
    });
    const entries = report?.entries ?? [];
    const broken = entries.filter(({ verdict }) => verdict === 'violation').map(({ name }) => name);
    expect(broken, summary).toEqual([]);
    expect(report?.totals.conforms).toBeGreaterThan(370);

    const left = entries.filter(
      ({ origin, verdict }) => origin === 'workflow' && verdict === 'not-applicable',
    );
    expect(left.map(({ name, reason }) => [name, reason.includes('--input clientId=')])).toEqual([
      ['isa-transfer-in', true],
      ['isa-transfer-out', true],
    ]);
    expect(tenant.requests().filter(({ status }) => status >= 500)).toEqual([]);
  }, 120_000);
});

describe('the inputs of a run', () => {
  const now = new Date('2027-03-01T12:00:00Z');
  it('are values of their own for what can be used once', () => {
    const [first, second] = ['1a2b', '3c4d'].map((tag) =>
      workflows.map((outline) => inputsOfRun(outline, { tag, now })),
    );
    expect(first?.length).toBe(second?.length);
    const shared = (first ?? []).flatMap((inputs, index) =>
      Object.entries(inputs).filter(([name, value]) => second?.[index]?.[name] === value),
    );
    expect(shared).toEqual([
      ['year', '2027'],
      ['month', '3'],
    ]);
    expect(Object.assign({}, ...(first ?? []))).toMatchObject({
      productId: 'BROOK-STREET-1a2b',
      companyNumber: expect.stringMatching(/^[A-Z]{2}\d{6}$/),
      nationalInsuranceNumber: expect.stringMatching(/^QQ\d{6}[A-D]$/),
      tradeId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('refuse what they do not know', () => {
    const inputs = { properties: { colour: { default: 'red' } } };
    const facts = { tag: '1', now };
    expect(() => inputsOfRun({ inputs, 'x-goji-each-run': { colour: 'shade' } }, facts)).toThrow(
      'no values of the kind shade',
    );
    expect(() => inputsOfRun({ inputs, 'x-goji-each-run': { color: 'text' } }, facts)).toThrow(
      'there is no input color',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { inputsOfRun } from '../../contract/inputs-of-run.js';
import { runWorkflows } from '../../scripts/contract/run-workflows.js';
import { readWorkflowFiles } from '../../scripts/contract/workflow-files.js';
import { pounds } from '../sandbox/books.js';
import { startSandbox } from '../sandbox/start.js';
import { document, model } from './document.js';
import { runContract } from './run-contract.js';

const workflows = readWorkflowFiles().map(({ outline }) => outline);

describe('goji contract on the sandbox', () => {
  it('finds no violation in a full run, and runs every workflow by Redocly Respect to its end', async () => {
    const { sandbox, tenant } = await startSandbox();
    const { apiKey: GOJI_API_KEY, secret: GOJI_SECRET } = tenant.credentials;
    // What no operation brings about: the investor of the scenario has asked for transfers of an ISA.
    await tenant.seed('isa-with-a-loan');
    const clientId = 'P2P-1';
    await tenant.happen('isa-transfer-in-requested', { clientId, amount: pounds(15_000) });
    await tenant.happen('isa-transfer-out-requested', {
      clientId,
      priorYearAmount: pounds(1395.5),
      fee: pounds(25),
    });
    const { report, summary } = await runContract(
      {
        target: sandbox.url,
        yes: true,
        input: [`isa-transfer-in.clientId=${clientId}`, `isa-transfer-out.clientId=${clientId}`],
      },
      process.cwd(),
      { GOJI_API_KEY, GOJI_SECRET },
    );
    const entries = report?.entries ?? [];
    const broken = entries.filter(({ verdict }) => verdict === 'violation').map(({ name }) => name);
    expect(broken, summary).toEqual([]);
    const ofWorkflows = entries.filter(({ origin }) => origin === 'workflow');
    expect(ofWorkflows.filter(({ verdict }) => verdict !== 'conforms').map(({ name }) => name)).toEqual([]);
    const ran = new Set(ofWorkflows.map(({ name }) => name.split(' ')[0]));
    expect([...ran]).toEqual(workflows.map(({ workflowId }) => workflowId));
    expect(ofWorkflows.length).toBeGreaterThanOrEqual(172);
    expect(entries.length - ofWorkflows.length).toBeGreaterThan(380);
    expect(tenant.requests().filter(({ answeredBy }) => answeredBy === 'example')).toEqual([]);
  }, 120_000);

  it('leaves out what no operation brings about, unless it is named', async () => {
    const needy = readWorkflowFiles().filter(({ outline }) => outline['x-goji-needs'] !== undefined);
    const unreachable = { baseUrl: 'http://127.0.0.1:1', authenticate: null, timeoutMs: 1 };
    const { signal } = new AbortController();
    const entries = await runWorkflows(needy, {
      context: { cwd: '.', env: {}, signal, readInput: async () => '', step: () => {}, result: () => {} },
      document,
      model,
      target: { ...unreachable, signal },
      judge: async () => [],
      workflows: needy,
      inputs: {},
      stateless: false,
      createRunId: () => 'run-1',
    });
    expect(entries.map(({ verdict, reason }) => [verdict, reason.replace(/.*: name/, 'name')])).toEqual([
      ['not-applicable', 'name it by --input isa-transfer-in.clientId=…'],
      ['not-applicable', 'name it by --input isa-transfer-out.clientId=…'],
    ]);
  });
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
    expect(() => inputsOfRun({ inputs, 'x-goji-each-run': { shade: ['colour'] } }, facts)).toThrow(
      'no values of the kind shade',
    );
    expect(() => inputsOfRun({ inputs, 'x-goji-each-run': { text: ['color'] } }, facts)).toThrow(
      'there is no input color',
    );
  });
});

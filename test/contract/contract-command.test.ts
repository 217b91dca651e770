import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../scripts/commands.js';
import { contractCommand } from '../../scripts/contract.js';
import { dispatch } from '../../scripts/dispatch.js';
import { createFolder } from '../cli/run-goji.js';
import { planted } from './planted-answers.js';
import { environment, type RunningServer, runContract, startServer } from './run-contract.js';

describe('goji contract on the generated server', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it('finds that everything conforms, with a case for each operation', async () => {
    const { report, error, summary } = await runContract({
      target: server.url,
      yes: true,
      api: 'investors,payments',
    });
    expect(error, summary).toBeUndefined();
    expect(report?.totals.violation).toBe(0);
    expect(report?.totals.conforms).toBeGreaterThan(100);
    expect(
      report?.entries.filter(({ verdict, reason }) => verdict === 'not-applicable' && reason === ''),
    ).toEqual([]);
  });

  it('changes nothing without --yes, and says what it left out', async () => {
    const before = server.requests.length;
    const { report, error } = await runContract({
      target: server.url,
      api: 'bulk-payments',
      workflow: 'bulk-payment',
    });
    expect(error).toBeUndefined();
    const sent = server.requests.slice(before);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
    const left = report?.entries.filter(({ verdict }) => verdict === 'not-applicable') ?? [];
    expect(left.map(({ reason }) => reason)).toContain('needs --yes: POST changes something');
    expect(left.find(({ origin }) => origin === 'workflow')?.reason).toBe(
      'needs --yes: it changes something',
    );
  });

  it('carries state through a workflow and blames no server that remembers nothing, when told so', async () => {
    const { report, error, summary } = await runContract({
      target: server.url,
      workflow: 'quickstart-wallets',
      yes: true,
      stateless: true,
      input: ['companyName=Other Homes Limited'],
    });
    expect(error, summary).toBeUndefined();
    const named = report?.entries.map(({ name, verdict }) => `${name}: ${verdict}`);
    expect(named).toContain('quickstart-wallets createWalletPayment: conforms');
    expect(named).toContain('quickstart-wallets waitForPayment: not-applicable');
    const first = report?.entries.find(({ name }) => name.endsWith(' registerCompany'));
    expect(JSON.stringify(first?.sent?.body)).toContain('Other Homes Limited');
    expect(first?.sent?.headers).toMatchObject({
      'x-client-request-id': expect.stringMatching(/^contract-.*\.registerCompany$/),
    });
  });

  it('writes reports without secrets and personal data', async () => {
    const folder = await createFolder();
    try {
      await runContract(
        {
          target: server.url,
          operation: 'createInvestor',
          yes: true,
          report: 'junit=out/a.xml,json=out/a.json',
        },
        folder.path,
      );
      const xml = await readFile(join(folder.path, 'out/a.xml'), 'utf8');
      const json = await readFile(join(folder.path, 'out/a.json'), 'utf8');
      expect(xml).toMatch(/<testsuite name="investors" tests="\d+" failures="0"/);
      expect(JSON.parse(json).totals.violation).toBe(0);
      for (const secret of [
        environment.GOJI_API_SECRET,
        'QQ123456C',
        '07700900123',
        'jane.doe@example.com',
      ]) {
        expect(`${xml}${json}`).not.toContain(secret);
      }
      expect(json).toContain('"nationalInsuranceNumber": "XX999999X"');
      expect(json.toLowerCase()).not.toContain('"authorization"');
    } finally {
      await folder.remove();
    }
  });
});

describe('goji contract convicts', () => {
  it.each(planted)('$what', async ({ sabotage, rule, at, pointer, message }) => {
    const server = await startServer((reply, body, url) =>
      url === '/platformApi/terms' && reply.statusCode === 200 ? sabotage(reply, body, url) : body,
    );
    try {
      const { report, error, summary } = await runContract({
        target: server.url,
        operation: 'getTerms',
        timeout: '0.3',
      });
      expect(error).toMatchObject({ name: 'SpecError', message: '1 exchange breaks the document.' });
      const [entry] = report?.entries.filter(({ verdict }) => verdict === 'violation') ?? [];
      expect(entry?.operation).toBe('getTerms');
      expect(entry?.findings).toEqual([{ rule, at, pointer, message: message ?? expect.any(String) }]);
      expect(summary).toContain(`\n  ${rule}: `);
      expect(summary).toContain(`\n    document  ${pointer}`);
      expect(summary).toContain('GET /platformApi/terms');
    } finally {
      await server.close();
    }
  });

  it('a server that lets everybody in', async () => {
    const careless = await startServer((reply, body, url) => {
      if (url !== '/investorIds' || reply.statusCode !== 401) return body;
      reply.code(200);
      return '["GOJI-1234"]';
    });
    try {
      const { report } = await runContract({ target: careless.url, operation: 'listInvestorIds' });
      expect(report?.entries.flatMap(({ findings }) => findings)).toEqual([
        {
          rule: 'open-door',
          message: '200 without credentials',
          at: '',
          pointer: '#/paths/~1investorIds/get/responses/401',
        },
      ]);
    } finally {
      await careless.close();
    }
  });

  it('a server whose answers fit the document and not the workflow', async () => {
    const server = await startServer((_reply, body, url) =>
      url === '/platformApi/investors' ? body.replace('"INDIVIDUAL"', '"CORPORATE"') : body,
    );
    try {
      const { report } = await runContract({ target: server.url, workflow: 'onboard-investor', yes: true });
      const broken = report?.entries.filter(({ verdict }) => verdict === 'violation');
      expect(broken?.map(({ name }) => name)).toEqual(['onboard-investor createInvestor']);
      expect(broken?.[0]?.findings).toContainEqual({
        rule: 'workflow-criterion',
        message: "$response.body#/entityType == 'INDIVIDUAL'",
        at: 'createInvestor',
        pointer: 'spec/workflows/onboard-investor.arazzo.yaml#createInvestor',
      });
      const left = report?.entries.filter(
        ({ reason }) => reason === 'needs the steps before it, which ended early',
      );
      expect(left?.map(({ name }) => name)).toEqual([
        'onboard-investor waitForKyc',
        'onboard-investor getIsaSubscriptionStatus',
      ]);
    } finally {
      await server.close();
    }
  });

  it('nothing that is merely not there: a documented 404 needs what the example needs', async () => {
    const server = await startServer((reply, body, url) => {
      if (url !== '/platformApi/terms' || reply.statusCode !== 200) return body;
      reply.code(404);
      return '{"errors":[{"errorCode":"NOT_FOUND","message":"There are none"}]}';
    });
    try {
      const { report, error } = await runContract({ target: server.url, operation: 'getTerms' });
      expect(error).toBeUndefined();
      expect(report?.entries.map(({ verdict }) => verdict)).toContain('not-applicable');
      expect(report?.entries.find(({ verdict }) => verdict === 'not-applicable')?.reason).toBe(
        'needs what the example needs: ids and state of its own; answered 404 NOT_FOUND, which is documented',
      );
    } finally {
      await server.close();
    }
  });

  it('a server that hangs, without waiting for each of its requests', async () => {
    const server = await startServer(() => new Promise(() => undefined));
    try {
      const { report } = await runContract({ target: server.url, api: 'payments', timeout: '0.1' });
      expect(report?.totals.violation).toBe(3);
      expect(report?.entries.at(-1)?.reason).toMatch(/^needs (a target that answers|--yes)/);
    } finally {
      await server.close();
    }
  });
});

describe('goji contract cannot judge', () => {
  it('a target that is not there: exit code 3', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await new Promise((resolve) => taken.close(resolve));
    const target = `http://127.0.0.1:${port}`;
    const errors: string[] = [];
    const code = await dispatch(['contract', '--target', target, '--operation', 'getTerms'], COMMANDS, {
      cwd: process.cwd(),
      env: environment,
      readInput: async () => '',
      version: '0.0.0',
      signal: new AbortController().signal,
      out: () => undefined,
      err: (text) => errors.push(text),
    });
    expect(code).toBe(3);
    expect(errors.at(-1)).toBe(
      `goji: ${target} cannot be reached (ECONNREFUSED). Is it running, and is --target its base URL?`,
    );
  });

  it('a target that refuses the credentials', async () => {
    const server = await startServer();
    try {
      const { error } = await runContract({ target: server.url, operation: 'getTerms' }, process.cwd(), {
        ...environment,
        GOJI_API_SECRET: 'another',
      });
      expect(error).toMatchObject({
        name: 'TargetError',
        message: expect.stringContaining('answers 401 to everything'),
      });
      expect(String(error)).not.toContain('another');
    } finally {
      await server.close();
    }
  });
});

describe('goji contract refuses', () => {
  const target = 'http://127.0.0.1:1';
  it.each([
    [{}, 'Option --target is missing: the base URL'],
    [{ target: 'api.example.com' }, 'is no URL'],
    [{ target: 'ftp://example.com' }, 'must begin with https:// or http://'],
    [{ target: 'https://key:secret@example.com' }, 'must not have credentials in it'],
    [{ target: 'https://api.goji.investments' }, 'is a production host'],
    [{ target: 'https://API.goji.investments./' }, 'is a production host'],
    [{ target: 'https://other.goji.investments' }, 'is a production host'],
    [{ target, operation: 'getTerm' }, 'There is no operation "getTerm". Did you mean "getTerms"?'],
    [{ target, api: 'nothing-like-it' }, 'There is no api "nothing-like-it". There are investors, '],
    [{ target, workflow: 'onboard-investors' }, 'Did you mean "onboard-investor"?'],
    [{ target, report: 'html=x' }, 'must look like junit=FILE,json=FILE'],
    [{ target, timeout: '0' }, 'must be a number of seconds'],
    [{ target, input: ['companyNames=x'] }, 'No workflow has an input "companyNames".'],
  ])('%j', async (values, message) => {
    const { error } = await runContract(values);
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
  });

  it('to go without credentials by accident', async () => {
    const { error } = await runContract({ target, operation: 'getTerms' }, process.cwd(), {});
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining('GOJI_API_KEY') });
  });

  it.each([
    [{ GOJI_API_KEY: 'key' }, 'GOJI_API_SECRET'],
    [{ GOJI_API_KEY: 'key', GOJI_API_SECRET: 'hush\n' }, 'GOJI_API_SECRET'],
    [{ GOJI_USERNAME: 'name' }, 'GOJI_PASSWORD'],
  ])('credentials that cannot work, by the name of the variable', async (env, variable) => {
    const { error } = await runContract({ target, operation: 'getTerms' }, process.cwd(), env);
    expect(String(error)).toBe(`UsageError: ${variable} is missing, empty, or has white space around it.`);
  });

  it('no option that its help does not explain', () => {
    for (const option of Object.keys(contractCommand.options))
      expect(contractCommand.help).toContain(`--${option}`);
  });
});

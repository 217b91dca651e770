import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRecordings } from '../../contract/recorded.js';
import type { CommandContext, CommandValues } from '../../scripts/command.js';
import { recordCommand } from '../../scripts/record.js';
import { createFolder, readTree } from '../cli/run-goji.js';

const secrets = ['Okonkwo', 'w.okonkwo@mail.test', '99887766', 'GOJI-98765', 'sk_live_abc', 'AB123456C'];
const headers = [
  { name: 'Authorization', value: 'sk_live_abc:signature' },
  { name: 'Content-Type', value: 'application/json' },
];
const goji = 'https://api-sandbox.goji.investments';

function entry(method: string, url: string, status: number, answer: object, body?: object): object {
  const postData = body === undefined ? {} : { postData: { text: JSON.stringify(body) } };
  return {
    request: { method, url, headers, ...postData },
    response: { status, headers, content: { text: JSON.stringify(answer) } },
  };
}

const har = {
  log: {
    entries: [
      entry('GET', `${goji}/platformApi/investors/GOJI-98765/kyc?debug=Okonkwo`, 200, {
        clientId: 'GOJI-98765',
        lastName: 'Okonkwo',
        status: 7,
      }),
      entry('GET', `${goji}/investorIds`, 200, ['GOJI-98765']),
      entry('GET', `${goji}/people/Okonkwo`, 200, {}),
      entry('GET', 'https://elsewhere.example.com/investorIds', 200, []),
    ],
  },
};

async function record(cwd: string, values: CommandValues, whileRunning?: (url: string) => Promise<void>) {
  const controller = new AbortController();
  let summary = '';
  const context: CommandContext = {
    cwd,
    env: {},
    readInput: async () => '',
    signal: controller.signal,
    step: (_stage, detail) => {
      const url = / forwards to /.test(detail) ? detail.split(' ')[0] : undefined;
      if (url !== undefined) void whileRunning?.(url).finally(() => controller.abort());
    },
    result: (text) => {
      summary = text;
    },
  };
  await recordCommand.run(values, context);
  return summary;
}

describe('goji record', () => {
  it('writes redacted recordings and proposals out of a HAR file, never over others', async () => {
    const folder = await createFolder();
    try {
      await writeFile(join(folder.path, 'capture.har'), JSON.stringify(har));
      const values = { har: 'capture.har', server: goji, out: 'out' };
      const summary = await record(folder.path, values);
      await record(folder.path, values);
      expect(summary).toContain('not in the document: GET /{…}/{…} (capture.har#3)');
      const { 'capture.har': _raw, ...written } = await readTree(folder.path);
      expect(Object.keys(written)).toEqual([
        'out/errata.proposed.yaml',
        'out/investors/getInvestorKyc.1.json',
        'out/investors/getInvestorKyc.2.json',
        'out/investors/listInvestorIds.1.json',
        'out/investors/listInvestorIds.2.json',
      ]);
      for (const secret of secrets) expect(`${summary}${JSON.stringify(written)}`).not.toContain(secret);
      const [, kyc] = readRecordings(join(folder.path, 'out')).exchanges[0] ?? [];
      expect(kyc).toMatchObject({
        operation: 'getInvestorKyc',
        source: 'capture.har#1',
        request: {
          parameters: { path: { clientId: 'GOJI-1001' } },
          headers: { 'content-type': 'application/json' },
        },
        response: { status: 200, body: { clientId: 'GOJI-1001', lastName: 'Doe' } },
      });
      const errata = parse(written['out/errata.proposed.yaml'] ?? '') as { id: string; says: string }[];
      expect(errata.map(({ id }) => id)).toContain('get-investor-kyc-undocumented-parameter');
      expect(errata.some(({ says }) => says.includes('/status: must be string'))).toBe(true);
    } finally {
      await folder.remove();
    }
  });

  it('forwards what is sent to it unchanged, credentials included, and writes none of them', async () => {
    const folder = await createFolder();
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response
        .writeHead(200, { 'content-type': 'application/json', 'x-goji-request-id': 'r' })
        .end('["GOJI-98765"]');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const target = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    try {
      await record(folder.path, { target, port: '0' }, async (url) => {
        const answer = await fetch(`${url}/investorIds`, { headers: { authorization: 'sk_live_abc:x' } });
        expect(await answer.json()).toEqual(['GOJI-98765']);
      });
      expect(seen).toEqual(['sk_live_abc:x']);
      const written = await readTree(folder.path);
      expect(Object.keys(written)).toEqual(['recorded/investors/listInvestorIds.1.json']);
      for (const secret of secrets) expect(JSON.stringify(written)).not.toContain(secret);
    } finally {
      server.close();
      await folder.remove();
    }
  });

  it.each([
    ['{"log": {"secret": "Okonkwo"', 'The HAR file is not JSON.'],
    ['{"log": {}}', 'The file is no HAR: this is no list.'],
    ['{"log": {"entries": []}}', 'Nothing to record: there are no exchanges.'],
  ])('refuses %s', async (text, message) => {
    const folder = await createFolder();
    try {
      await writeFile(join(folder.path, 'bad.har'), text);
      await expect(record(folder.path, { har: 'bad.har' })).rejects.toMatchObject({
        name: 'SpecError',
        message,
      });
    } finally {
      await folder.remove();
    }
  });
});

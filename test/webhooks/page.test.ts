import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { typeErrorsIn } from '../types/compile.js';

const page = readFileSync('docs/webhooks.md', 'utf8');

/** The kit and the client as generated, by their paths. */
const generated = Object.fromEntries(
  ['schemas.ts', 'types.ts', 'enums.ts', ...filesIn('webhooks'), ...filesIn('client')].map((path) => [
    path,
    readFileSync(`generated/${path}`, 'utf8'),
  ]),
);

function filesIn(folder: string): readonly string[] {
  return readdirSync(`generated/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'));
}

/** What the snippets take from the integrator's own system, and from snippets above them. */
const around = `
  import type { FastifyScope, ReplayGuard, ReplayStore, WebhookHandler, WebhookHandlerOptions } from './webhooks/index.js';
  declare global {
    const deposits: { insertOnce(deposit: { eventId: string; clientId: string; amount: number; currency: string }): Promise<void> };
    const investors: { setKycStatus(clientId: string, status: string): Promise<void> };
    const logger: { error(entry: object): void };
    const goji: import('./client/index.js').Goji;
    const vault: { write(path: string, secret: string): Promise<void> };
    const redis: {
      set(key: string, value: string, options: { NX: true; PX: number }): Promise<string | null>;
      exists(key: string): Promise<number>;
      del(key: string): Promise<number>;
    };
    const queue: { add(event: object): Promise<void> };
    const guard: ReplayGuard;
    const options: WebhookHandlerOptions;
    const request: Request;
    const body: string;
    const secret: string;
    const handler: WebhookHandler;
    const app: { register<Options>(plugin: (scope: FastifyScope, options: Options) => Promise<void>, options: Options): Promise<void> };
  }
`;

/** A snippet as a module. What it does not import itself is imported for it. */
function moduleOf(code: string): string {
  const text = code
    .replaceAll('@goji/api/webhooks', './webhooks/index.js')
    .replaceAll("'@goji/api'", "'./client/index.js'");
  const names = ['createReplayGuard', 'createWebhookReceiver', 'verifyWebhook'];
  const missing = names.filter(
    (name) => text.includes(`${name}(`) && !new RegExp(`import [^;]*\\b${name}\\b`).test(text),
  );
  return `import { ${missing.join(', ')} } from './webhooks/index.js';\n${text}\nexport {};`;
}

describe('the page for integrators', () => {
  it('has snippets that compile', () => {
    const snippets = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => moduleOf(code));
    expect(snippets.length).toBeGreaterThan(3);
    const modules = Object.fromEntries(snippets.map((code, index) => [`snippet-${index}.ts`, code]));
    const options = {
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
      noUnusedLocals: false,
    };
    expect(typeErrorsIn({ ...generated, ...modules, 'around.ts': around }, options)).toEqual([]);
  });

  it('has a quick start of at most twenty lines', () => {
    const start = /## Quick start\n\n```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(start.trim().split('\n').length).toBeLessThanOrEqual(20);
    expect(start).toContain('createWebhookReceiver');
  });

  it('names operations that the document has', () => {
    const { paths } = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
    const operations = [...JSON.stringify(paths).matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
    const named = [...page.matchAll(/`((?:get|list|register)[A-Z]\w+)`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !operations.includes(name))).toEqual([]);
  });

  it('has links that lead somewhere', () => {
    const links = [...page.matchAll(/\]\((\.\.[^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect([link, existsSync(resolve('docs', link))]).toEqual([link, true]);
  });
});

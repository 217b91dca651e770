import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../scripts/commands.js';

const operations = Object.values(
  (
    JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as {
      paths: Record<string, Record<string, { operationId?: string }>>;
    }
  ).paths,
).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));

describe.each(['command-line.md', 'languages.md'])('docs/%s', (name) => {
  const page = readFileSync(`docs/${name}`, 'utf8');

  it('names commands and options that exist', async () => {
    const lines = [...page.matchAll(/npx goji (\w+)(.*)/g)];
    expect(lines.length).toBeGreaterThan(1);
    for (const [line, command = '', rest = ''] of lines) {
      const options = (await COMMANDS.find((entry) => entry.name === command)?.load())?.options ?? {};
      const named = [...rest.replace(/#.*/, '').matchAll(/--([\w-]+)/g)].map(([, option]) => option);
      expect([line, named.filter((option) => !Object.hasOwn(options, option ?? ''))]).toEqual([line, []]);
    }
  });

  it('names operations that the document has, and leads somewhere', () => {
    const named = [...page.matchAll(/goji sign ([a-z]\w+)|Payments\.(\w+)/g)].map(([, a, b]) => a ?? b ?? '');
    expect(named.filter((id) => !operations.includes(id))).toEqual([]);
    for (const [, link = ''] of page.matchAll(/\]\(([^)]+)\)/g))
      expect([link, existsSync(resolve('docs', link))]).toEqual([link, true]);
  });
});

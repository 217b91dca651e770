import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioNames } from '../../sandbox/operations/registry.js';
import { COMMANDS } from '../../scripts/commands.js';
import { sandboxCommand } from '../../scripts/sandbox.js';
import { emitTriggersPage } from './sandbox-triggers.js';

const page = readFileSync('docs/sandbox.md', 'utf8');

describe('docs/sandbox.md', () => {
  it('lists the options that the help has, with their defaults', () => {
    const listed = [...page.matchAll(/^\| `--([a-z-]+) /gm)].map(([, option = '']) => option);
    expect(listed.sort()).toEqual(Object.keys(sandboxCommand.options).sort());
    for (const [, , value = ''] of sandboxCommand.help.matchAll(/--(port|host) [^(]*\(default ([^)]+)\)/g)) {
      expect(page).toContain(`; default ${value} |`);
    }
  });

  it('names commands and options that exist', async () => {
    const lines = [...page.matchAll(/npx goji (\w+)(.*)/g)];
    expect(lines.length).toBeGreaterThan(4);
    for (const [line, command = '', rest = ''] of lines) {
      const options = (await COMMANDS.find((entry) => entry.name === command)?.load())?.options;
      const named = [...rest.matchAll(/--([\w-]+)/g)].map(([, option]) => option ?? '');
      expect([line, named.filter((option) => !Object.hasOwn(options ?? {}, option))]).toEqual([line, []]);
    }
  });

  it('shows a test that passes', () => {
    expect(page).toContain(`\`\`\`ts\n${readFileSync('test/examples/sandbox-tenant.test.ts', 'utf8')}\`\`\``);
  });

  it('asks for the versions that work, and leads somewhere', () => {
    const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [, names = ''] = /npm install --save-dev @goji\/api (.*)/.exec(page) ?? [];
    for (const name of names.split(' ')) {
      const [bare = '', version] = name.split('@');
      expect(peerDependencies[bare]).toMatch(version === undefined ? /^\^/ : version);
    }
    for (const [, link = ''] of page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g))
      expect([link, existsSync(resolve('docs', link))]).toEqual([link, true]);
    const seeds = [...page.matchAll(/--seed ([a-z][\w-]+)/g)].map(([, name]) => name);
    expect(seeds.filter((name) => !scenarioNames().includes(name ?? ''))).toEqual([]);
  });
});

describe('docs/sandbox-triggers.md', () => {
  it('is made of what the sandbox has; renew it with -u', async () => {
    await expect(emitTriggersPage()).toMatchFileSnapshot('../../docs/sandbox-triggers.md');
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ARAZZO_DEFECTS } from './arazzo-defects.js';
import { REPOSITORY } from './clean-document.js';
import { HOUSE_DEFECTS } from './redocly-defects.js';
import { SPECTRAL_DEFECTS } from './spectral-defects.js';

const read = (file: string) => readFile(join(REPOSITORY, file), 'utf8');

/** The sections that hold rules: Redocly's one for each kind of file, Spectral's one for all. */
const DOCUMENT_RULES = 'oas3_1Rules';
const WORKFLOW_RULES = 'arazzo1Rules';
const SPECTRAL_RULES = 'rules';
const SECTIONS = [
  ['redocly.yaml', DOCUMENT_RULES],
  ['redocly.yaml', WORKFLOW_RULES],
  ['lint/spectral.yaml', SPECTRAL_RULES],
] as const;

/** The rules in a section of a linter's configuration, each with its severity. */
async function configuredRules(file: string, section: string): Promise<[string, string][]> {
  const sections = parse(await read(file)) as Record<
    string,
    Record<string, string | { readonly severity: string }> | undefined
  >;
  const rules = Object.entries(sections[section] ?? {});
  return rules.map(([name, rule]) => [name, typeof rule === 'string' ? rule : rule.severity]);
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe('the house rules of Redocly', () => {
  it('are all switched on, and each has a planted defect', async () => {
    const pluginFile: string = join(REPOSITORY, 'lint/redocly/plugin.js');
    const { default: plugin } = (await import(pluginFile)) as {
      readonly default: () => { readonly rules: { readonly oas3: Record<string, unknown> } };
    };
    const names = sorted(Object.keys(plugin().rules.oas3));
    const switchedOn = (await configuredRules('redocly.yaml', DOCUMENT_RULES))
      .map(([name]) => name)
      .filter((name) => name.startsWith('goji/'));
    expect(sorted(switchedOn)).toEqual(names.map((name) => `goji/${name}`));
    expect(sorted(HOUSE_DEFECTS.map(({ rule }) => rule))).toEqual(names);
  });

  it('include every rule that the style guide names', async () => {
    const style = await read('spec/STYLE.md');
    const named = [...style.matchAll(/\bgoji\/([a-z-]+)/g)].map(([, name = '']) => name);
    const missing = named.filter((name) => !HOUSE_DEFECTS.some(({ rule }) => rule === name));
    expect(named.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});

describe('the rules of workflows', () => {
  it('each have a planted defect', async () => {
    const rules = (await configuredRules('redocly.yaml', WORKFLOW_RULES)).map(([name]) => name);
    const planted = new Set(ARAZZO_DEFECTS.map(({ rule }) => rule));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((name) => !planted.has(name))).toEqual([]);
  });
});

describe('the house rules of Spectral', () => {
  it('each have a planted defect', async () => {
    const rules = (await configuredRules('lint/spectral.yaml', SPECTRAL_RULES)).map(([name]) => name);
    const house = rules.filter((name) => name.startsWith('goji-'));
    expect(
      sorted(SPECTRAL_DEFECTS.map(({ rule }) => rule).filter((name) => name.startsWith('goji-'))),
    ).toEqual(sorted(house));
  });
});

describe.each(SECTIONS)('%s, %s', (file, section) => {
  it('has errors alone, and gives a reason above each rule that is off', async () => {
    const lines = (await read(file)).split('\n');
    const rules = await configuredRules(file, section);
    expect(rules.length).toBeGreaterThan(0);
    for (const [name, severity] of rules) {
      if (severity === 'error') continue;
      expect([name, severity]).toEqual([name, 'off']);
      const line = lines.findIndex((text) => text.trim() === `${name}: off`);
      expect(lines[line - 1], `the line above ${name}`).toMatch(/^ {2}# .{20,}/);
    }
  });
});

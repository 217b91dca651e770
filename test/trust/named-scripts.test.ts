import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What a person reads or a machine runs, and code, which names scripts in its hints. */
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => /\.(?:md|yml|mjs|ts)$|^\.ci\/run$|^package\.json$/.test(path))
  .filter((path) => !/^(?:generated|test)\/|^(?:.*\/)?node_modules\//.test(path));

/** Words that follow in prose: "npm run no script". */
const PROSE = ['no'];

/** The scripts that a text tells to run. Two in a row, such as `npm run lint`, `check`, count for the first. */
function scriptsNamed(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w-]*(?::[a-z][\w-]*)*)/g)].map(
    ([, name = '']) => name,
  );
}

describe('npm run', () => {
  it('is said of scripts that exist, in workflows, pages, gate and hints', () => {
    expect(files.length).toBeGreaterThan(300);
    const missing = files.flatMap((path) =>
      scriptsNamed(readFileSync(path, 'utf8'))
        .filter((name) => !(name in scripts) && !PROSE.includes(name))
        .map((name) => `${path}: npm run ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('is found with options, in code and with a colon', () => {
    const text = 'Run `npm run no-such:thing`, `npm run --silent gone > x`, npm run docs -- --serve.';
    expect(scriptsNamed(text)).toEqual(['no-such:thing', 'gone', 'docs']);
  });
});

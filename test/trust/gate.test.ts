import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Says what it was called with, in one file, and does what the test wants. */
const script = (body: string) => `#!/bin/bash
printf '%s %s\\n' "$(basename "$0")" "$*" >>"$CALLS"
${body}
`;
/** Writes the report that a stage of tests leaves, and fails where the call contains FAIL. */
const NPM = script(`report=
for argument in "$@"; do case "$argument" in --outputFile.json=*) report="\${argument#*=}";; esac; done
bad=0
[ -n "\${FAIL:-}" ] && case "$*" in *"$FAIL"*) bad=1;; esac
[ -z "$report" ] || printf '{"numPassedTests":3,"numFailedTests":%s}' "$bad" >"$report"
[ -z "$report" ] || printf ' Test Files  1 passed (1)\\n      Tests  3 passed (3)\\n'
exit "$bad"`);

let folder: string;
const path = (...below: string[]) => join(folder, ...below);

function fake(name: string, text: string): void {
  writeFileSync(path('bin', name), text);
  chmodSync(path('bin', name), 0o755);
}

/** Runs a program of the gate on a machine that has only what is put there. */
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: path('bin'), CALLS: path('calls'), CHROMIUM_PATH: '/none', FAKE_UID: '0', ...env },
  });
  return { code: status, lines: stdout.trimEnd().split('\n'), stderr };
}
const gate = (env: Readonly<Record<string, string>> = {}) => run('/bin/bash', ['.ci/run'], env);
const calls = () => readFileSync(path('calls'), 'utf8').trimEnd().split('\n');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goji-gate-test-'));
  mkdirSync(path('bin'));
  cpSync('.ci', path('.ci'), { recursive: true });
  for (const tool of ['bash', 'basename', 'cat', 'dirname', 'env', 'sleep'])
    symlinkSync(`/usr/bin/${tool}`, path('bin', tool));
  fake('npm', NPM);
  fake('node', script('echo "1 passed, 0 failed"'));
  fake('id', script('echo "$FAKE_UID"'));
  fake('sudo', script('shift; exec "$@"'));
  fake(
    'apt-get',
    script(
      '[ "$DEBIAN_FRONTEND" = noninteractive ] || exit 9\ncase "$*" in *"$APT_FAILS"*) echo "E: no" >&2; exit 100;; esac',
    ),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('.ci/run on a machine that lacks packages', () => {
  it('installs them without questions, and then runs the stages', () => {
    expect(gate({ APT_FAILS: 'nothing' })).toMatchObject({ code: 0, stderr: '' });
    expect(calls().at(-1)).toBe('node .ci/stages.mjs');
    const [update = '', install = ''] = calls().filter((call) => call.startsWith('apt-get '));
    expect(update).toMatch(/ update$/);
    expect(install).toMatch(/ install -y --no-install-recommends .*\bchromium\b.*\bgit curl openssl$/);
  });

  it('installs no browser where one is named', () => {
    gate({ APT_FAILS: 'nothing', CHROMIUM_PATH: '/bin/bash' });
    expect(calls().some((call) => call.includes('chromium'))).toBe(false);
  });

  it('asks for root by sudo, which may not ask for a password', () => {
    expect(gate({ APT_FAILS: 'nothing', FAKE_UID: '1000' }).code).toBe(0);
    const asked = calls().filter((call) => call.startsWith('sudo '));
    expect(asked).toHaveLength(2);
    for (const call of asked) expect(call).toMatch(/^sudo -n env DEBIAN_FRONTEND=noninteractive apt-get /);
  });

  it('goes on with the lists that it has', () => {
    const { code, stderr } = gate({ APT_FAILS: ' update' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('cannot be updated') });
  });

  it.each([
    ['a package does not exist', { APT_FAILS: ' install' }],
    ['there is no apt-get', { APT_FAILS: 'nothing' }],
  ])('fails when %s, and says what to install', (what, env) => {
    if (what.includes('no apt')) rmSync(path('bin', 'apt-get'));
    const { code, lines, stderr } = gate(env);
    expect([code, lines.at(-1)]).toEqual([1, '0 passed, 1 failed']);
    expect(stderr).toMatch(/Cannot install from Debian: .*chromium.*\. Install them by hand/);
    expect(calls().some((call) => call.startsWith('node'))).toBe(false);
  });

  it('fails when npm does, and says nothing after its last line', () => {
    fake('apt-get', script('sleep 0.2; echo "late"'));
    const { code, lines } = gate({ FAIL: 'ci', APT_FAILS: 'nothing' });
    expect([code, lines.at(-1)]).toEqual([1, '0 passed, 1 failed']);
  });
});

describe('.ci/stages.mjs', () => {
  const stages = (FAIL: string) =>
    run(process.execPath, ['.ci/stages.mjs'], {
      FAIL,
      PATH: [path('bin'), '/usr/bin', '/bin', dirname(process.execPath)].join(delimiter),
    });

  it('ends with the summary of the last tests, a blank line and the sums', () => {
    const { code, lines } = stages('');
    expect(lines.slice(-4)).toEqual([
      ' Test Files  1 passed (1)',
      '      Tests  3 passed (3)',
      '',
      '18 passed, 0 failed',
    ]);
    expect(code).toBe(0);
  });

  it.each([
    ['run diff', 'npm run diff'],
    ['pack --json', 'npm pack'],
    ['run test:languages', 'npm run test:languages'],
    ['run test --', 'npm run test'],
    ['test/runtimes', 'tools of the tests'],
  ])('is red when %s fails', (call, name) => {
    const { code, lines } = stages(call);
    expect(lines.at(-1)).toBe('18 passed, 1 failed');
    expect(
      lines.filter((line) => /^ {2}.*FAILED/.test(line)).map((line) => line.trim().split('  ')[0]),
    ).toEqual([name]);
    expect(code).toBe(1);
  });
});

// The stages of the gate after `npm ci`. Two run at a time, each with one worker, because most of them use one core and
// wait for the rest of the time; the unit tests come last and have both cores. Ends with "N passed, N failed".

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Stage
 * @property {string} name what a person runs to have it alone
 * @property {string} command
 * @property {readonly string[]} [after] stages that it needs
 * @property {string} [report] where its tests leave their report
 * @property {boolean} [waits] true for one that waits for the network and needs no core
 */

/** @typedef {{ name: string, seconds: number, passed: number, failed: number, result: string }} Outcome */

const folder = mkdtempSync(join(tmpdir(), 'goji-gate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
// Packed once, for the tests of the package and of its consumer; the pages are built once, for those in the browser.
const env = {
  ...process.env,
  GOJI_PACKED: folder,
  GOJI_DOCS: join(process.cwd(), 'dist/docs'),
  NO_COLOR: '1',
  FORCE_COLOR: '0',
};

/** @type {(name: string, command?: string) => Stage} */
const plain = (name, command = name) => ({ name, command });

/** @type {(script: string, options: string, after?: readonly string[]) => Stage} */
function tests(script, options, after = []) {
  const report = join(folder, `${script.replace(':', '-')}.json`);
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  return {
    name: `npm run ${script}`,
    command: `npm run ${script} -- ${reporters} ${options}`,
    after,
    report,
  };
}

const install = 'npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --prefix';
/** The longest that are ready come first. @type {readonly Stage[]} */
const STAGES = [
  {
    name: 'tools of the tests',
    command: `${install} test/package/tools && ${install} test/runtimes`,
    waits: true,
  },
  plain(
    'npm pack',
    `npm pack --json --ignore-scripts=false --pack-destination ${folder} >${folder}/pack.json`,
  ),
  // It waits for its servers half of the time.
  tests('test:postgres', '--maxWorkers=2'),
  plain('npm run docs'),
  tests('test:browser', '--maxWorkers=1', ['npm run docs']),
  tests('test:package', '--maxWorkers=1', ['npm pack', 'tools of the tests']),
  plain('npm run typecheck'),
  tests('test:languages', '--maxWorkers=1'),
  plain('npm run lint'),
  plain('npm run check'),
  // What was reached before. A better document raises it.
  plain('npm run score', 'npm run score -- --at-least 79'),
  plain('npm run coverage', 'npm run coverage -- --quiet | tail -n 1'),
  plain('npm run diff'),
  tests('test:runtimes', '--maxWorkers=1', ['tools of the tests']),
];
const LAST = tests('test', '');

/** Runs a command, and tells what it prints, by pieces. @type {(command: string, tell: (text: string) => void) => Promise<boolean>} */
function run(command, tell) {
  const child = spawn('bash', ['-o', 'pipefail', '-c', command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', tell);
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}

/** @type {(stage: Stage, tell: (text: string) => void) => Promise<Outcome>} */
async function runStage({ name, command, report }, tell) {
  const start = Date.now();
  const isGood = await run(command, tell);
  const seconds = (Date.now() - start) / 1000;
  const { numPassedTests: passed = 0, numFailedTests: red = 0 } =
    report !== undefined && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  // What fails without a red test, such as a file that cannot be loaded, is one failure.
  const failed = isGood ? red : Math.max(red, 1);
  return { name, seconds, passed, failed, result: failed === 0 ? 'passed' : 'FAILED' };
}

/** Runs all stages, as many at a time as there are slots. @type {(stages: readonly Stage[], slots: number) => Promise<Outcome[]>} */
async function runAll(stages, slots) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const waiting = [...stages];
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  let free = slots;
  const isReady = ({ after = [], waits = false }) =>
    (waits || free > 0) && after.every((name) => outcomes.some((outcome) => outcome.name === name));
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(isReady);
    if (next === -1) {
      await Promise.race(running);
      continue;
    }
    const [stage] = waiting.splice(next, 1);
    if (stage.waits !== true) free -= 1;
    let text = '';
    const work = runStage(stage, (piece) => {
      text += piece;
    }).then((outcome) => {
      outcomes.push(outcome);
      running.delete(work);
      if (stage.waits !== true) free += 1;
      process.stdout.write(
        `\n== ${stage.name}: ${outcome.result} after ${Math.round(outcome.seconds)} s\n${text}`,
      );
    });
    running.add(work);
  }
  return stages.flatMap(({ name }) => outcomes.filter((outcome) => outcome.name === name));
}

/** @type {(outcomes: readonly Outcome[]) => string} */
function table(outcomes) {
  const rows = outcomes.map(({ name, seconds, passed, failed, result }) => {
    const count = passed + failed === 0 || passed === 0 ? '' : `${passed} of ${passed + failed} tests`;
    return `  ${name.padEnd(22)} ${seconds.toFixed(0).padStart(4)} s  ${result.padEnd(7)} ${count}`.trimEnd();
  });
  return `\n== summary\n\n${rows.join('\n')}\n\n`;
}

const start = Date.now();
const outcomes = await runAll(STAGES, 2);
process.stdout.write('\n== npm run test\n');
// Vitest's own summary comes after the table of all stages, so it is held back.
let held = '';
const last = await runStage(LAST, (text) => {
  const lines = (held + text).split('\n');
  const summary = lines.findIndex((line) => /^ *Test Files {2}/.test(line));
  const shown = summary === -1 ? lines.length - 1 : summary;
  held = lines.slice(shown).join('\n');
  if (shown > 0) process.stdout.write(`${lines.slice(0, shown).join('\n')}\n`);
});
const all = [...outcomes, last];
const total = { name: 'in all', seconds: (Date.now() - start) / 1000, passed: 0, failed: 0, result: '' };
process.stdout.write(table([...all, total]));
process.stdout.write(held.replace(/^JSON report written to .*$/m, '').trimEnd());
const sum = (/** @type {'passed' | 'failed'} */ kind) =>
  all.reduce((before, outcome) => before + outcome[kind], 0);
process.stdout.write(`\n\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

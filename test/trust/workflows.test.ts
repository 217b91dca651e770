import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8'));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly name?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly node: readonly string[] } };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What is wrong with a workflow; nothing for one that can run. */
function problemsOf(workflow: Workflow): readonly string[] {
  const { on, permissions, jobs } = workflow;
  return [
    ...(on === undefined ? ['nothing starts it'] : []),
    // Without them, the token of the job may do whatever the repository allows.
    ...(permissions === undefined ? ['it has no permissions'] : []),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...(job['runs-on'] === undefined ? [`${name} runs nowhere`] : []),
      ...(job['timeout-minutes'] === undefined ? [`${name} has no time limit`] : []),
      ...job.steps.flatMap((step) => problemsOfStep(step).map((problem) => `${name}: ${problem}`)),
    ]),
  ];
}

function problemsOfStep({ uses, run = '' }: Step): readonly string[] {
  const known = (name: string) => name in scripts;
  const called = [...run.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
  const files = [...run.matchAll(/(?:^|\s)(\.ci\/\w+)/g)].map(([, path = '']) => path);
  return [
    ...((uses === undefined) === (run === '') ? ['a step is either an action or a command'] : []),
    ...(uses === undefined || /^actions\/[\w-]+@v\d+$/.test(uses)
      ? []
      : [`${uses} is no action of GitHub by version`]),
    ...called.filter((name) => !known(name)).map((name) => `there is no script ${name}`),
    ...files.filter((path) => !isExecutable(path)).map((path) => `${path} cannot be run`),
    ...(/\$\{\{[^}]*github\.event/.test(run) ? ['a command has text of an event in it'] : []),
  ];
}

function isExecutable(path: string): boolean {
  return ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o111) !== 0;
}

const workflows = Object.fromEntries(
  readdirSync(FOLDER).map((name): [string, Workflow] => [
    name,
    parse(readFileSync(join(FOLDER, name), 'utf8')),
  ]),
);

describe('the workflows of the repository', () => {
  it.each(Object.entries(workflows))('%s can run', (_, workflow) => {
    expect(problemsOf(workflow)).toEqual([]);
  });

  it('could not run with what is planted here', () => {
    const steps = [
      { run: 'npm run no-such-script' },
      { run: '.ci/none' },
      { uses: 'someone/thing@main' },
      {},
    ];
    expect(problemsOf({ jobs: { a: { steps } } })).toEqual([
      'nothing starts it',
      'it has no permissions',
      'a runs nowhere',
      'a has no time limit',
      'a: there is no script no-such-script',
      'a: .ci/none cannot be run',
      'a: someone/thing@main is no action of GitHub by version',
      'a: a step is either an action or a command',
    ]);
    expect(problemsOfStep({ run: 'echo $' + '{{ github.event.issue.title }}' })).toHaveLength(1);
  });

  it('run the gate on every Node that the package supports', () => {
    const gate = workflows['ci.yml']?.jobs['gate'];
    expect(gate?.strategy?.matrix.node).toEqual(['20.19', '22', '24']);
    expect(engines.node).toBe('>=20.19');
    expect(gate?.steps.at(-1)?.run).toBe('.ci/run');
  });

  it('publish nothing that the gate has not passed, with provenance and no token that is kept', () => {
    const { jobs } = workflows['release.yml'] ?? { jobs: {} };
    const commandsOf = (job: string) => (jobs[job]?.steps ?? []).map(({ run }) => run ?? '');
    const at = (part: string) => commandsOf('gate').findIndex((command) => command.includes(part));
    expect(at('diff -- --released')).toBeGreaterThan(-1);
    expect(at('.ci/run')).toBeGreaterThan(at('diff -- --released'));
    expect(jobs['publish']?.needs).toBe('gate');
    expect(commandsOf('publish')).toContain('npm publish --provenance --access public');
    expect(readFileSync(join(FOLDER, 'release.yml'), 'utf8')).not.toContain('secrets.');
  });

  it('may write only where they publish, and leave no token with the code of others', () => {
    const writers = Object.entries(workflows).flatMap(([name, { permissions = {}, jobs }]) => [
      ...(Object.values(permissions).includes('write') ? [name] : []),
      ...Object.entries(jobs).flatMap(([job, { permissions: own = {} }]) =>
        Object.entries(own)
          .filter(([, may]) => may === 'write')
          .map(([what]) => `${name} ${job} ${what}`),
      ),
    ]);
    expect(writers).toEqual(['docs.yml', 'release.yml publish contents', 'release.yml publish id-token']);
    const keeping = Object.entries(workflows).filter(([, { jobs }]) =>
      Object.values(jobs).some(({ steps }) =>
        steps.some(
          ({ uses = '', with: given }) =>
            uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false,
        ),
      ),
    );
    // It pushes the pages.
    expect(keeping.map(([name]) => name)).toEqual(['docs.yml']);
  });
});

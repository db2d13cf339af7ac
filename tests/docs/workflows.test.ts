import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(folder + name, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${name} ${id}`, job })),
);

test('there is one workflow a purpose', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['check.yml', 'publish.yml', 'test.yml']);
});

test.each(workflows)(
  '$name runs no action that somebody else could change: a full commit, with the version it is',
  ({ text }) => {
    const uses = text.split('\n').filter((line) => /\buses:/u.test(line));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
  },
);

test('an action has one version in all workflows', () => {
  const actions = jobs.flatMap(({ job }) => job.steps.flatMap(({ uses }) => uses ?? []));
  const names = new Set(actions.map((action) => action.split('@')[0]));
  expect(new Set(actions).size).toBe(names.size);
});

test.each(workflows)('$name grants nothing to begin with', ({ workflow }) => {
  expect(workflow.permissions).toEqual({});
});

test.each(jobs)('$name says what it may do, and may write nothing of the repository', ({ job }) => {
  expect(job.permissions).toBeDefined();
  const written = Object.entries(job.permissions ?? {}).filter(([, access]) => access !== 'read');
  expect(written.filter(([scope]) => !['pages', 'id-token'].includes(scope))).toEqual([]);
});

test('only the job that runs no code of ours may publish', () => {
  const publishing = jobs.filter(({ job }) => job.permissions?.['pages'] === 'write');
  expect(publishing.map(({ name }) => name)).toEqual(['publish.yml deploy']);
  expect(publishing.flatMap(({ job }) => job.steps).filter(({ run }) => run !== undefined)).toEqual([]);
});

test.each(jobs)('$name ends, whatever happens', ({ job }) => {
  expect(job['timeout-minutes']).toBeGreaterThan(0);
});

test.each(jobs)('$name leaves no credentials in the working copy', ({ job }) => {
  const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
});

test.each(workflows)('$name needs no secret, and runs no stranger’s text or code with rights', ({ text, workflow }) => {
  expect(text).not.toMatch(/\bsecrets\b/u);
  expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});

test('nothing is published that was not checked against what readers have, with all of its history', () => {
  const steps = workflows.find(({ name }) => name === 'publish.yml')?.workflow.jobs['build']?.steps ?? [];
  const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with?.['fetch-depth']).toBe(0);
  const runs = steps.flatMap(({ run }) => run ?? []);
  const at = (words: string) => runs.findIndex((run) => run.includes(words));
  expect(at('>> "$GITHUB_ENV"')).toBeGreaterThanOrEqual(0);
  expect(at('published=$(node scripts/published.ts)\n')).toBe(at('echo "PUBLISHED=$published"'));
  expect(at('check -- --format github --base "$PUBLISHED"')).toBeGreaterThan(at('echo "PUBLISHED=$published"'));
  expect(at('npm run build')).toBeGreaterThan(at('--base "$PUBLISHED"'));
});

test('workflows run only commands that the project has', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: object;
  };
  const runs = jobs.flatMap(({ job }) => job.steps.flatMap(({ run }) => run ?? [])).join('\n');
  const named = [...runs.matchAll(/\bnpm (?:run (?:--silent )?)?(\w+)/gu)].map((match) => match[1] ?? '');
  expect(named).toEqual(expect.arrayContaining(['ci', 'check', 'build', 'test']));
  expect(named.filter((name) => name !== 'ci' && !(name in manifest.scripts))).toEqual([]);
});

test('the edition is made anew at least four times an hour, so that an embargo opens soon after its hour', () => {
  const publish = workflows.find(({ name }) => name === 'publish.yml')?.workflow;
  const [{ cron = '' } = {}] = (publish?.on['schedule'] ?? []) as readonly { cron?: string }[];
  const [minutes = '', ...rest] = cron.split(' ');
  expect(rest).toEqual(['*', '*', '*', '*']);
  const times = minutes.split(',').map(Number);
  const gaps = times.map((minute, index) => (times[index + 1] ?? (times[0] ?? 0) + 60) - minute);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(15);
});

test('a pull request is checked against the branch that it is made to, with all of its history', () => {
  const job = workflows.find(({ name }) => name === 'check.yml')?.workflow.jobs['check'];
  const checkout = job?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with?.['fetch-depth']).toBe(0);
  const checks = (job?.steps ?? []).flatMap(
    ({ run = '' }) => run.match(/check\b.*--base "origin\/\$GITHUB_BASE_REF"/gu) ?? [],
  );
  expect(checks).toHaveLength(1);
});

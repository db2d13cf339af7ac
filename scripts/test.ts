import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root } from '../src/edition/settings/paths.ts';
import { obtainChromium } from '../tests/browser/chromium.ts';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const report = join(cacheFolder, 'test-report.json');

const checks = [
  ['types', 'astro', 'check', '--noSync', '--minimumFailingSeverity', 'warning'],
  ['lint', 'eslint', '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
] as const;

let passed = 0;
let failed = 0;

process.env['CHROMIUM'] = obtainChromium();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
mkdirSync(cacheFolder, { recursive: true });
rmSync(report, { force: true });

for (const [name, program, ...args] of checks) count(name, runs(program, args));
const green = runs('vitest', [
  'run',
  '--config',
  '.config/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
if (existsSync(report)) addReport(JSON.parse(readFileSync(report, 'utf8')) as Report);
if (!green && failed === 0) failed += 1;

console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runs(program: string, args: readonly string[]): boolean {
  const outcome = spawnSync(join(root, 'node_modules', '.bin', program), args, { cwd: root, stdio: 'inherit' });
  return outcome.status === 0;
}

function count(name: string, fine: boolean): void {
  console.log(`${fine ? 'passed' : 'FAILED'}: ${name}`);
  if (fine) passed += 1;
  else failed += 1;
}

/** Adds the tests of a report. A test file that could not be loaded has no tests and counts as one failed test. */
function addReport({ numPassedTests, numFailedTests, testResults }: Report): void {
  passed += numPassedTests;
  failed += numFailedTests;
  failed += testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a string must hold to run anything: the beginning of a tag, an address that runs, a handler, or a call. */
const mayRun = /<[a-z!/?]|script|on\w+\s*=|alert|data:/iu;

/**
 * Strings that others have collected and that try to run something: the Big List of Naughty Strings, and what the fuzzer
 * of Yahoo's xss-filters starts from, which holds OWASP's filter-evasion sheet.
 */
export function publishedAttacks(): readonly string[] {
  const naughty = JSON.parse(readPackageFile('big-list-of-naughty-strings/blns.json')) as readonly string[];
  const seeds = readPackageFile('xss-filters/tests/fuzz/bin/seed.xss').split('\n');
  return [...naughty, ...seeds].filter((line) => mayRun.test(line));
}

function readPackageFile(path: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8');
}

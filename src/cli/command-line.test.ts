import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { command, exitCodeOf, settingsOf } from './command-line.ts';

const clock = () => new Date('2026-01-01T00:00:00Z');
const settings = (...args: string[]) => {
  const program = command('build', 'A command.').configureOutput({ writeErr: () => undefined });
  return settingsOf(program.parse(args, { from: 'user' }).opts(), clock);
};

test('the newsroom is in content unless the command says otherwise', () => {
  expect(settings().content).toBe(resolve('content'));
  expect(settings('--content', '/elsewhere').content).toBe('/elsewhere');
});

test('the clock is asked only where no instant is given', () => {
  expect(settings().now).toEqual(clock());
  expect(settings('--now', '2025-09-02T09:30:00+03:00').now).toEqual(new Date('2025-09-02T06:30:00Z'));
});

test.each(['2025-09-02', '2025-02-30T00:00:00Z', 'tomorrow', '2025-09-02T09:30:00'])(
  'an instant without day, time and offset is a wrong call: %s',
  (instant) => {
    expect(() => settings('--now', instant)).toThrow(/Write an instant with its offset/u);
  },
);

test('problems are told in English unless the command says otherwise', () => {
  expect(settings().language).toBe('en');
  expect(settings('--lang', 'uk').language).toBe('uk');
  expect(() => settings('--lang', 'de')).toThrow(/Allowed choices are en, uk/u);
});

test('an unknown option is a wrong call', () => {
  expect(() => settings('--contnet', 'x')).toThrow(/unknown option/u);
});

test('an error ends a check with 1; advice does so only where it is asked to', () => {
  const place = { file: 'a.md', line: 1, column: 1, field: '', rule: 'r', message: 'M.', hint: 'H.' };
  const error: Problem = { ...place, severity: 'error' };
  const advice: Problem = { ...place, severity: 'advice' };
  expect([[], [advice], [advice, error]].map((problems) => exitCodeOf(problems, 'error'))).toEqual([0, 0, 1]);
  expect([[], [advice], [advice, error]].map((problems) => exitCodeOf(problems, 'advice'))).toEqual([0, 1, 1]);
});

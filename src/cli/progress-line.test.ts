import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { inPhase, stepsOf } from '../progress/phases.ts';
import { showProgress } from './progress-line.ts';

interface Seen {
  readonly lines: readonly string[];
  readonly text: string;
}

/** What a screen is sent while a hundred pages are rendered, beside cards, one every so many milliseconds. */
async function shown(
  isTTY: boolean,
  { every, environment = {} }: { every: number; environment?: Record<string, string> },
): Promise<Seen> {
  let now = 0;
  let text = '';
  const screen = Object.assign(
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        text += chunk.toString();
        done();
      },
    }),
    { isTTY },
  );
  const end = showProgress({ screen, environment, clock: () => now });
  await inPhase('pages', async () => {
    const step = stepsOf('pages', 100);
    await inPhase('cards', () => {
      for (let page = 0; page < 100; page += 1) {
        now += every;
        step();
      }
    });
  });
  end();
  return { text, lines: text.split(/\u001B\[\d?[GK]/u).filter(Boolean) };
}

test('a terminal has one line: what is done of all, how fast, and how long it takes still', async () => {
  const { lines, text } = await shown(true, { every: 500 });
  expect(lines).toContain('pages: 20 of 100, 2.0 a second, 40 s left');
  expect(lines).toContain('pages: 40 of 100, 2.0 a second, 30 s left');
  expect(text).not.toContain('\n');
  const slow = await shown(true, { every: 2500 });
  expect(slow.lines).toContain('pages: 40 of 100, 0.4 a second, 2 min 30 s left');
});

test('the line is written anew no more than ten times a second', async () => {
  const { lines } = await shown(true, { every: 10 });
  expect(lines.length).toBeLessThanOrEqual(12);
});

test('the line is gone before anything else is written', async () => {
  const { text } = await shown(true, { every: 500 });
  expect(text.endsWith('\u001B[1G\u001B[2K')).toBe(true);
});

test('nothing is shown in a log, nor in CI', async () => {
  expect((await shown(false, { every: 500 })).text).toBe('');
  expect((await shown(true, { every: 500, environment: { CI: 'true' } })).text).toBe('');
});

import { expect, test } from 'vitest';
import { inPhase, tellCounts } from '../progress/phases.ts';
import { takeTime, timingTable } from './timing.ts';

test('each phase is timed from its beginning to its end, with what it worked on, whatever ran beside it', async () => {
  let now = 1000;
  const timing = takeTime(() => now, 500);
  await inPhase('pages', async () => {
    now += 2000;
    await inPhase('cards', () => {
      now += 250;
    });
    tellCounts('pages', { rendered: 1, 'taken over': 40 });
    tellCounts('pages', { rendered: 2 });
  });
  now += 100;
  const { seconds, phases } = timing();
  expect(seconds).toBe(2.85);
  expect(phases).toEqual([
    { phase: 'pages', from: 0.5, seconds: 2.25, counts: { rendered: 3, 'taken over': 40 } },
    { phase: 'cards', from: 2.5, seconds: 0.25, counts: {} },
  ]);
  expect(timingTable({ seconds, phases })).toBe(
    [
      'phase        from s   took s',
      'pages          0.50     2.25   3 rendered, 40 taken over',
      'cards          2.50     0.25',
      'all            0.00     2.85',
    ].join('\n'),
  );
});

test('a phase that fails is timed, too', async () => {
  let now = 0;
  const timing = takeTime(() => now, 0);
  const failing = inPhase('audit', () => {
    now += 1000;
    throw new Error('leak');
  });
  await expect(failing).rejects.toThrow('leak');
  expect(timing().phases).toEqual([{ phase: 'audit', from: 0, seconds: 1, counts: {} }]);
});

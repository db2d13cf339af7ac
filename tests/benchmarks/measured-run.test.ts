import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measuredRun } from '../support/measured-run.ts';

const holding = 'const held = Buffer.alloc(200 * 2 ** 20, 1); setTimeout(() => held, 1500);';

test.skipIf(!existsSync('/proc/self/status'))(
  'the memory of a command is that of all processes that it starts',
  async () => {
    const alone = await measuredRun(process.execPath, ['-e', holding], '.');
    const inChild = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(holding)}]); ${holding}`;
    const both = await measuredRun(process.execPath, ['-e', inChild], '.');
    expect(alone.peakMiB).toBeGreaterThan(200);
    expect(both.peakMiB).toBeGreaterThan((alone.peakMiB ?? Number.NaN) + 200);
  },
);

test('a command that fails is not measured', async () => {
  await expect(measuredRun(process.execPath, ['-e', 'process.exit(3)'], '.')).rejects.toThrow('ended with 3');
});

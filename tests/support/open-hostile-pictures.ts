import { inspectPicture } from '../../src/pictures/derive/inspect.ts';

/** A process of its own, so that its memory is that of opening the files it is given. */
let slowest = 0;
for (const file of process.argv.slice(2)) {
  const startedAt = process.cpuUsage();
  await inspectPicture(file);
  const { user, system } = process.cpuUsage(startedAt);
  slowest = Math.max(slowest, (user + system) / 1e6);
}
process.stdout.write(JSON.stringify({ peakMiB: process.resourceUsage().maxRSS / 1024, slowest }));

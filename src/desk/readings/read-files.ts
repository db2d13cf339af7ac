import { availableParallelism } from 'node:os';
import { stepsOf } from '../../progress/phases.ts';
import type { ReadFiles, RecordFile } from '../load/read-entry.ts';
import { readEntryOf } from './kept-file.ts';
import type { ReadingTask, StampedReading } from './read-anew.ts';

/** Below so many files, threads take longer to start than they save. */
const manyFiles = 300;
const batchSize = 50;

/** Reads files, each with everything that is wrong with it by itself. */
export const readFiles: ReadFiles = async (content, files, settings) => {
  const startedAt = Number.NEGATIVE_INFINITY;
  const readings = await readAll({ content, files, settings, areTreesWanted: true, startedAt });
  return files.flatMap((file) => {
    const one = readings.get(file);
    return one ? [readEntryOf(content, file, one)] : [];
  });
};

/** The same with stamps; many files on all cores. What parses bodies is loaded with the first file to read: most runs read none. */
export async function readAll(task: ReadingTask): Promise<ReadonlyMap<RecordFile, StampedReading>> {
  const { files } = task;
  if (files.length === 0) return new Map();
  const { readAnew } = await import('./read-anew.ts');
  const readings = files.length < manyFiles ? readAnew(task) : await inThreads(task);
  return new Map(files.flatMap((file, index) => (readings[index] ? [[file, readings[index]] as const] : [])));
}

async function inThreads(task: ReadingTask): Promise<readonly StampedReading[]> {
  const { openWorkerPool } = await import('../../io/worker-pool.ts');
  const step = stepsOf('reading', task.files.length);
  const pool = openWorkerPool(new URL('read-anew.ts', import.meta.url), { threads: availableParallelism() });
  try {
    const batches = Array.from({ length: Math.ceil(task.files.length / batchSize) }, async (_, index) => {
      const files = task.files.slice(index * batchSize, (index + 1) * batchSize);
      const readings = await pool.run('readAnew', { ...task, files } satisfies ReadingTask);
      step(files.length);
      return readings as readonly StampedReading[];
    });
    return (await Promise.all(batches)).flat();
  } finally {
    await pool.close();
  }
}

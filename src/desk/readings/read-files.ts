import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { stepsOf } from '../../progress/phases.ts';
import type { ReadFiles, RecordFile } from '../load/read-entry.ts';
import { readEntryOf } from './kept-file.ts';
import type { ReadingTask, StampedReading } from './read-anew.ts';

/** Below so many files, threads take longer to start than they save. */
const manyFiles = 300;
const batchSize = 50;
/** What a thread is given before it is done: it would wait while this thread reads. */
const batchesAhead = 2;

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
  const others = files.length < manyFiles ? 0 : availableParallelism() - 1;
  const readings = others === 0 ? readAnew(task) : await onAllCores(task, others, readAnew);
  return new Map(files.flatMap((file, index) => (readings[index] ? [[file, readings[index]] as const] : [])));
}

type ReadBatch = (task: ReadingTask) => readonly StampedReading[] | Promise<readonly StampedReading[]>;

/** Reads on this thread and on others: each thread loads the program anew, which takes as long as reading hundreds of files. */
async function onAllCores(task: ReadingTask, others: number, readHere: ReadBatch): Promise<readonly StampedReading[]> {
  const { openWorkerPool } = await import('../../io/worker-pool.ts');
  const step = stepsOf('reading', task.files.length);
  const pool = openWorkerPool(new URL('read-anew.ts', import.meta.url), {
    threads: others,
    tasksPerThread: batchesAhead,
  });
  const batches = Array.from({ length: Math.ceil(task.files.length / batchSize) }, (_, index) => {
    return { ...task, files: task.files.slice(index * batchSize, (index + 1) * batchSize) };
  });
  const readings: (readonly StampedReading[])[] = [];
  const queue = batches.entries();
  const readWith = async (read: ReadBatch) => {
    for (const [index, batch] of queue) {
      readings[index] = await read(batch);
      step(batch.files.length);
    }
  };
  const readThere: ReadBatch = (batch) => pool.run('readAnew', batch) as Promise<readonly StampedReading[]>;
  try {
    await Promise.all([
      ...Array.from({ length: others * batchesAhead }, () => readWith(readThere)),
      readWith(async (batch) => {
        // Reading waits for nothing, so that the others would not be heard.
        await setImmediate();
        return readHere(batch);
      }),
    ]);
    return readings.flat();
  } finally {
    await pool.close();
  }
}

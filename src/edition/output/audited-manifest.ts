import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openWorkerPool } from '../../io/worker-pool.ts';
import type { InspectionTask, ThreadInspection } from './audit-worker.ts';
import type { AuditOf } from '../../audit/audit.ts';
import { cacheClean, readClean } from '../../audit/clean-files.ts';
import { required } from '../../model/required.ts';
import { fileQueue, inspectFiles, type FileQueue, type Inspection } from '../../audit/inspect-files.ts';
import { LeakyEdition } from '../../audit/leaky-edition.ts';
import { tellCounts } from '../../progress/phases.ts';
import { writeManifest, type Manifest } from './manifest.ts';

/** Below so many files, a thread takes longer to start than it saves. */
const manyFiles = 2000;

export interface AuditOptions {
  /** Paths of all its files, from its folder. */
  readonly paths: readonly string[];
  /** Digests of files that were read for an edition before by the same audit, and are known to be the same: they are not read. */
  readonly known: ReadonlyMap<string, string>;
  readonly audit: Omit<AuditOf, 'clean'>;
  /** Where it is kept which files were found clean; absolute. */
  readonly cache: string;
}

/**
 * Reads a finished edition and writes its manifest into it.
 * @param folder of the edition.
 * @param url where it is meant to stand.
 * @throws LeakyEdition where any file holds what readers must not get.
 */
export async function auditedManifest(
  folder: string,
  url: string,
  { paths, audit, cache, known }: AuditOptions,
): Promise<Manifest> {
  const kept = join(cache, 'audited.json');
  const clean = await readClean(kept);
  const queue = fileQueue(
    folder,
    paths.filter((path) => !known.has(path)),
  );
  tellCounts('audit', { read: queue.paths.length, 'taken over': paths.length - queue.paths.length });
  const { digests, leaks } = await inspectEdition(queue, { ...audit, clean });
  if (leaks.length > 0) throw new LeakyEdition(leaks.toSorted((a, b) => (a.file < b.file ? -1 : 1)));
  const found = new Map(digests);
  const files = Object.fromEntries(paths.map((path) => [path, required(found.get(path) ?? known.get(path), path)]));
  await writeManifest(folder, { url, files });
  await cacheClean(kept, clean, Object.values(files));
  return { url, files };
}

/** Many files on two cores: while this thread inspects, another takes its share. */
async function inspectEdition(queue: FileQueue, audit: AuditOf): Promise<Inspection> {
  if (queue.paths.length < manyFiles || availableParallelism() === 1) return inspectFiles(queue, audit);
  const { isPublicText: _, ...confidences } = audit.confidences;
  const order: InspectionTask = { queue, confidences, made: audit.made, clean: audit.clean };
  const pool = openWorkerPool(new URL('audit-worker.ts', import.meta.url));
  try {
    const beside = pool.run('inspectShare', order) as Promise<ThreadInspection>;
    const own = inspectFiles(queue, audit);
    const other = await beside;
    for (const digest of other.clean) audit.clean.add(digest);
    const suspected = new Set(other.leaks.map(({ file }) => file));
    const { leaks } = inspectFiles(fileQueue(queue.folder, [...suspected]), audit);
    return { digests: [...own.digests, ...other.digests], leaks: [...own.leaks, ...leaks] };
  } finally {
    await pool.close();
  }
}

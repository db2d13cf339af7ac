import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openWorkerPool } from '../../io/worker-pool.ts';
import type { InspectionTask, ThreadInspection } from './audit-worker.ts';
import type { AuditOf } from '../../audit/audit.ts';
import { cacheClean, readClean } from '../../audit/clean-files.ts';
import { fileQueue, inspectFiles, type Inspection } from '../../audit/inspect-files.ts';
import { LeakyEdition } from '../../audit/leaky-edition.ts';
import { filesBelow } from '../../io/files-below.ts';
import { writeManifest, type Manifest } from './manifest.ts';

/** Below so many files, a thread takes longer to start than it saves. */
const manyFiles = 2000;

export interface AuditOptions {
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
export async function auditedManifest(folder: string, url: string, { audit, cache }: AuditOptions): Promise<Manifest> {
  const kept = join(cache, 'audited.json');
  const clean = await readClean(kept);
  const { digests, leaks } = await inspectEdition(folder, { ...audit, clean });
  if (leaks.length > 0) throw new LeakyEdition(leaks.toSorted((a, b) => (a.file < b.file ? -1 : 1)));
  const files = Object.fromEntries(digests.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await writeManifest(folder, { url, files });
  await cacheClean(kept, clean, Object.values(files));
  return { url, files };
}

/** Many files on two cores: while this thread inspects, another takes its share. */
async function inspectEdition(folder: string, audit: AuditOf): Promise<Inspection> {
  const queue = fileQueue(folder, filesBelow(folder));
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
    const { leaks } = inspectFiles(fileQueue(folder, [...suspected]), audit);
    return { digests: [...own.digests, ...other.digests], leaks: [...own.leaks, ...leaks] };
  } finally {
    await pool.close();
  }
}

import { inspectFiles, type FileQueue, type Inspection } from '../../audit/inspect-files.ts';
import type { AuditOf } from '../../audit/audit.ts';
import type { ConfidentialFacts } from '../../audit/confidential-facts.ts';

/** What a thread must know to inspect an edition beside the main one. */
export interface InspectionTask {
  readonly queue: FileQueue;
  readonly confidences: Omit<ConfidentialFacts, 'isPublicText'>;
  readonly made: AuditOf['made'];
  readonly clean: ReadonlySet<string>;
}

export interface ThreadInspection extends Inspection {
  /** Digests that were found clean before or now. */
  readonly clean: ReadonlySet<string>;
}

/** Inspects files in a worker thread. It does not know what readers may read anyway, so that it suspects too much. */
export function inspectShare({ queue, confidences, made, clean: before }: InspectionTask): ThreadInspection {
  const clean = new Set(before);
  const found = inspectFiles(queue, { confidences: { ...confidences, isPublicText: () => false }, made, clean });
  return { ...found, clean };
}

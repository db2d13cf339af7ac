import { join } from 'node:path';
import { toProblems } from '../desk/report/to-problems.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Problem } from '../model/problem.ts';
import { publicAt } from '../newsroom/publication.ts';
import { boundCache } from '../pictures/cache/evict.ts';
import { inPhase } from '../progress/phases.ts';
import { bodiesPath, cacheFolder, keptEditionPath, recordPath, root } from './settings/paths.ts';
import { confidentialFacts, type ConfidentialFacts } from '../audit/confidential-facts.ts';
import { LeakyEdition } from '../audit/leaky-edition.ts';
import type { Settings } from './settings/settings.ts';
import { auditKey, editionKey } from './edition-key.ts';
import { readRecord, type EditionRecord } from './output/edition-record.ts';
import { lockFolder } from './output/lock.ts';
import { lookAtStanding } from './output/standing-files.ts';
import { leakReport, type LeakReport } from './output/leak-problems.ts';
import type { Manifest } from './output/manifest.ts';
import { makeEdition, type EditionKeys, type LastEdition } from './make-edition.ts';
import { newsroomReadings, openNewsroom } from './open-newsroom.ts';
import { cacheBodies } from './bodies/body-cache.ts';
import { prepare, type Prepared } from './prepare.ts';
import { bodiesInFiles, type BodyFolder } from './bodies/bodies-in-files.ts';
import { programVersion } from './settings/program-version.ts';
import { dropStaging, openStaging, removeFolder, settleFolder, swapIn } from './output/swap.ts';

export interface BuildSettings extends Settings {
  /** The folder in which the edition stands when it is complete, absolute. */
  readonly out: string;
  /** The least that stops it: errors, if nothing is said. */
  readonly stopsAt?: Problem['severity'];
  /** From how many pages on they are rendered on every core; left out, from where that is quicker. */
  readonly manyPages?: number;
}

/** What became of a build: an edition, or the problems because of which there is none. */
export type Outcome =
  | { readonly kind: 'built'; readonly manifest: Manifest; readonly encoded: number }
  | ({ readonly kind: 'refused' } & LeakReport);

/**
 * Makes the edition of one instant and puts it in the place of the last one. A newsroom with errors, a picture that cannot
 * be published, or a failure leaves the last edition as it was.
 * @throws UsageError where `out` is not a folder for editions.
 * @throws FileChanged where a text is changed meanwhile.
 */
export async function buildEdition(settings: BuildSettings): Promise<Outcome> {
  const { unlock } = await lockFolder(settings.out);
  const version = programVersion();
  const bodies = bodiesInFiles(bodiesPath(settings.content), version);
  try {
    return await buildLocked(settings, { version, bodies });
  } finally {
    bodies.close();
    await unlock();
  }
}

interface Kept {
  /** Of the program. */
  readonly version: string;
  readonly bodies: BodyFolder;
}

/** The same while no other build can write there. */
async function buildLocked(settings: BuildSettings, { version, bodies }: Kept): Promise<Outcome> {
  const { content, out, stopsAt: least = 'error' } = settings;
  await settleFolder(out);
  const last = openLastEdition(out);
  // Where there is no edition, nobody asks for it.
  last.catch(() => undefined);
  const read = newsroomReadings(content, { areTreesWanted: true });
  const reading = await inPhase('reading', () => openNewsroom({ ...settings, least, read }));
  if (!reading.newsroom || (least === 'advice' && reading.problems.length > 0)) return refused(reading.problems);
  const published = publicAt(reading.newsroom, settings.now);
  const steps = { render: cacheBodies(bodies), trees: reading.trees };
  const prepared = await inPhase('preparing', () => prepare(published, { content, cache: cacheFolder }, steps));
  if (prepared.findings.length > 0) return refused(await toProblems(prepared.findings, settings.language));
  const folders = [root, content, out];
  const confidences = confidentialFacts(reading.newsroom, published, { folders, unread: addressesOf(reading.broken) });
  const edition = editionKey(prepared, join(root, 'public'), version);
  const keys = { version, edition, audit: auditKey(confidences, version) };
  const { record, standing } = await last;
  if (standing.isWhole && record.key === keys.edition && record.audit === keys.audit)
    return { kind: 'built', manifest: manifestOf(record, published.site.url), encoded: prepared.encoded };
  return putInPlace(settings, { prepared, published, confidences, keys, last: { record, standing } });
}

interface ReadyEdition {
  readonly prepared: Prepared;
  readonly published: Newsroom;
  readonly confidences: ConfidentialFacts;
  readonly keys: EditionKeys;
  readonly last: LastEdition;
}

/** Makes an edition that does not stand yet. */
async function putInPlace(settings: BuildSettings, ready: ReadyEdition): Promise<Outcome> {
  const { content, out, manyPages, language } = settings;
  const { prepared, published, confidences, keys, last } = ready;
  const kept = keptEditionPath(out);
  if (last.standing.others === undefined) removeFolder(kept);
  const staging = await openStaging(out, kept);
  try {
    const made = await makeEdition(prepared, {
      ...{ folders: { staging: staging.folder, last: out }, record: last.record, confidences, keys, manyPages },
      standing: staging.isKept ? last.standing : { ...last.standing, others: undefined },
    });
    await inPhase('placing', () => swapIn(out, kept).then(made.remember));
    await boundCache(cacheFolder, [...prepared.files.values(), ...made.used]);
    return { kind: 'built', manifest: made.manifest, encoded: prepared.encoded };
  } catch (error) {
    try {
      if (!(error instanceof LeakyEdition)) throw error;
      const refusal = { folder: staging.folder, published, content, uploads: join(root, 'public') };
      return { kind: 'refused', ...(await leakReport(error.leaks, refusal, language)) };
    } finally {
      dropStaging(out);
    }
  }
}

/** What was recorded of the last edition, and what stands of it. */
async function openLastEdition(out: string): Promise<LastEdition> {
  const file = recordPath(out);
  const record = await readRecord(file);
  return { record, standing: await lookAtStanding(file, record, { last: out, kept: keptEditionPath(out) }) };
}

/** The addresses of those stories whose files these are. */
function addressesOf(files: ReadonlySet<string>): readonly string[] {
  return [...files].flatMap((file) => /^articles\/(.+)\/[^/]+$/u.exec(file)?.[1] ?? []);
}

/** What stands in a folder, which is to the file what was recorded. */
function manifestOf({ files }: EditionRecord, url: string): Manifest {
  return { url, files: Object.fromEntries(Object.entries(files).map(([path, { digest }]) => [path, digest])) };
}

function refused(problems: readonly Problem[]): Outcome {
  return { kind: 'refused', problems, fault: 'content' };
}

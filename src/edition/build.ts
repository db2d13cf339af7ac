import { join } from 'node:path';
import { toProblems } from '../desk/report/to-problems.ts';
import type { Problem } from '../model/problem.ts';
import { publicAt } from '../newsroom/publication.ts';
import { boundCache } from '../pictures/cache/evict.ts';
import { inPhase } from '../progress/phases.ts';
import { bodiesPath, cacheFolder, keptEditionPath, root } from './settings/paths.ts';
import { confidentialFacts } from '../audit/confidential-facts.ts';
import { LeakyEdition } from '../audit/leaky-edition.ts';
import type { Settings } from './settings/settings.ts';
import { leakReport, type LeakReport } from './output/leak-problems.ts';
import type { Manifest } from './output/manifest.ts';
import { makeEdition } from './make-edition.ts';
import { newsroomReadings, openNewsroom } from './open-newsroom.ts';
import { cacheBodies } from './bodies/body-cache.ts';
import { prepare } from './prepare.ts';
import { renderBodies } from './bodies/render-bodies.ts';
import { storeInFile } from './bodies/body-cache-file.ts';
import { programVersion } from './settings/program-version.ts';
import { dropStaging, openStaging, swapIn } from './output/swap.ts';

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
 */
export async function buildEdition(settings: BuildSettings): Promise<Outcome> {
  const { content, stopsAt: least = 'error' } = settings;
  const version = programVersion();
  const store = storeInFile(bodiesPath(content), version);
  const read = newsroomReadings(content, { areTextsWanted: true });
  const reading = await inPhase('reading', () => openNewsroom({ ...settings, least, read }));
  if (!reading.newsroom || (least === 'advice' && reading.problems.length > 0)) return refused(reading.problems);
  const published = publicAt(reading.newsroom, settings.now);
  const steps = { render: cacheBodies(renderBodies, store), trees: reading.trees };
  const prepared = await inPhase('preparing', () => prepare(published, { content, cache: cacheFolder }, steps));
  if (prepared.findings.length > 0) return refused(await toProblems(prepared.findings, settings.language));
  const kept = keptEditionPath(settings.out);
  const staging = await openStaging(settings.out, kept);
  try {
    const folders = [root, settings.content, settings.out];
    const confidences = confidentialFacts(reading.newsroom, published, {
      folders,
      unread: addressesOf(reading.broken),
    });
    const { out, manyPages } = settings;
    const { manifest, used, remember } = await makeEdition(prepared, { staging, out, confidences, version, manyPages });
    await inPhase('placing', async () => {
      await swapIn(out, kept);
      await remember();
      await boundCache(cacheFolder, [...prepared.files.values(), ...used]);
    });
    return { kind: 'built', manifest, encoded: prepared.encoded };
  } catch (error) {
    try {
      if (!(error instanceof LeakyEdition)) throw error;
      const refusal = { folder: staging, published, content: settings.content, uploads: join(root, 'public') };
      return { kind: 'refused', ...(await leakReport(error.leaks, refusal, settings.language)) };
    } finally {
      await dropStaging(settings.out);
    }
  }
}

/** The addresses of those stories whose files these are. */
function addressesOf(files: ReadonlySet<string>): readonly string[] {
  return [...files].flatMap((file) => /^articles\/(.+)\/[^/]+$/u.exec(file)?.[1] ?? []);
}

function refused(problems: readonly Problem[]): Outcome {
  return { kind: 'refused', problems, fault: 'content' };
}

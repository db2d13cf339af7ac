import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { handOver } from '../catalog/handover.ts';
import { readNewsroom, type Reading } from '../desk/read-newsroom.ts';
import { toProblems } from '../desk/to-problems.ts';
import type { Problem } from '../model/problem.ts';
import { publicAt } from '../newsroom/publication.ts';
import { astroConfig, cacheFolder, settleProcess } from './astro.ts';
import type { Settings } from './command-line.ts';
import { writeManifest, type Manifest } from './manifest.ts';
import { prepare, type Prepared } from './prepare.ts';
import { dropStaging, openStaging, swapIn } from './swap.ts';

export interface BuildSettings extends Settings {
  /** The folder in which the edition stands when it is complete, absolute. */
  readonly out: string;
  /** The least that stops it: errors, if nothing is said. */
  readonly stopsAt?: Problem['severity'];
}

/** What became of a build: an edition, or the problems because of which there is none. */
export type Outcome =
  | { readonly kind: 'built'; readonly manifest: Manifest; readonly encoded: number }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * Makes the edition of one instant and puts it in the place of the last one. A newsroom with errors, a picture that cannot
 * be published, or a failure leaves the last edition as it was.
 * @throws WrongCall where `out` is not a folder for editions.
 */
export async function buildEdition(settings: BuildSettings): Promise<Outcome> {
  const least = settings.stopsAt ?? 'error';
  const reading = await readNewsroom({ ...settings, least });
  if (!reading.newsroom || (least === 'advice' && reading.problems.length > 0)) return refused(reading);
  const prepared = await prepare(publicAt(reading.newsroom, settings.now), {
    content: settings.content,
    cache: cacheFolder,
  });
  if (prepared.findings.length > 0)
    return { kind: 'refused', problems: await toProblems(prepared.findings, settings.language) };
  const staging = await openStaging(settings.out);
  try {
    const manifest = await makeEdition(prepared, staging, settings.out);
    await swapIn(settings.out);
    return { kind: 'built', manifest, encoded: prepared.encoded };
  } catch (error) {
    await dropStaging(settings.out);
    throw error;
  }
}

async function makeEdition(prepared: Prepared, staging: string, out: string): Promise<Manifest> {
  handOver({ newsroom: prepared.newsroom, bodies: prepared.renderBodies() });
  const purpose = `build ${out}`;
  await settleProcess(purpose);
  await build(astroConfig(prepared.newsroom.site, staging, purpose));
  for (const [path, cached] of prepared.files) await cp(cached, join(staging, path));
  return writeManifest(staging, prepared.newsroom.site.url);
}

function refused({ problems }: Reading): Outcome {
  return { kind: 'refused', problems };
}

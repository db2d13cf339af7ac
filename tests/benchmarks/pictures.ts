import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paintCard } from '../../src/cards/canvas.ts';
import { pictureWidth } from '../../src/cards/layout.ts';
import { pictureCard } from '../../src/cards/picture-card.ts';
import { cropRatios, type PublishedFile } from '../../src/model/published-picture.ts';
import { deriveAll } from '../../src/pictures/derive/derive-all.ts';
import type { PictureRequest } from '../../src/pictures/source/request.ts';
import { median } from './median.ts';
import { writePhotograph } from './photograph.ts';

const count = 8;

/** Everything that is published because one photograph leads a story, for a single one of them. */
interface Measured {
  readonly files: number;
  readonly coreSeconds: number;
  readonly bytes: number;
  /** Of the whole picture's AVIF files: kilobytes by width. */
  readonly best: readonly (readonly [width: number, kilobytes: number])[];
}

/**
 * Derives generated photographs as leads of stories: whole, cut for lists and for search engines, and on a share card. Then
 * once more, with everything in the cache.
 * @param runs medians are told.
 */
export async function measuredPictures(runs: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-pictures-'));
  try {
    const files = await Promise.all(Array.from({ length: count }, (_, index) => writePhotograph(folder, index)));
    const first: Measured[] = [];
    const again: Measured[] = [];
    for (let run = 0; run < runs; run += 1) {
      const cache = join(folder, `cache-${String(run)}`);
      first.push(await measure(files, cache));
      again.push(await measure(files, cache));
    }
    return table(first, again);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(files: readonly string[], cache: string): Promise<Measured> {
  const before = process.cpuUsage();
  const rights = { credit: 'Desk' };
  const wholes = files.map((file): PictureRequest => ({ file, cache, rights, crops: cropRatios }));
  const cards = files.map((file): PictureRequest => ({ file, cache, rights, shape: 'card' }));
  const { derived } = await deriveAll([...wholes, ...cards]);
  const shared = await Promise.all(wholes.map((request) => shareCard(derived.get(request)?.files ?? [], rights)));
  const { user, system } = process.cpuUsage(before);
  const published = [...derived.values()].map((picture) => picture.published);
  const made = published.flatMap(({ formats, crops = [] }) => [...formats.flatMap((format) => format.files), ...crops]);
  return {
    files: (made.length + shared.length) / count,
    coreSeconds: (user + system) / 1e6 / count,
    bytes: (sum(made) + shared.reduce((total, card) => total + card.length, 0)) / count,
    best: widthsOf(wholes.flatMap((request) => derived.get(request)?.published.formats[0]?.files ?? [])),
  };
}

function shareCard(made: readonly { readonly path: string; readonly cached: string }[], rights: { credit: string }) {
  const file = made.findLast(({ path }) => /-\d+\.jpg$/u.test(path) && !/-\d+x\d+-/u.test(path))?.cached ?? '';
  return pictureCard(paintCard([]), { file, fit: 'cut', focus: undefined, rights, width: pictureWidth });
}

function widthsOf(files: readonly PublishedFile[]): Measured['best'] {
  const byWidth = Map.groupBy(files, ({ width }) => width);
  return [...byWidth].map(([width, all]) => [width, sum(all) / all.length / 1e3] as const);
}

function sum(files: readonly Pick<PublishedFile, 'bytes'>[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

function table(first: readonly Measured[], again: readonly Measured[]): string {
  const [one] = first;
  const best = (one?.best ?? []).map(([width, kilobytes]) => `${String(width)}: ${kilobytes.toFixed(0)}`);
  const seconds = (all: readonly Measured[]) => median(all.map(({ coreSeconds }) => coreSeconds));
  return [
    `${String(count)} photographs of 12 megapixels, each the lead of a story; for a single one, medians of ${String(first.length)}:`,
    `files              ${String(one?.files ?? 0)}`,
    `core-seconds       ${seconds(first).toFixed(2)}`,
    `kilobytes          ${((one?.bytes ?? 0) / 1e3).toFixed(0)}`,
    `AVIF by width, KB  ${best.join(', ')}`,
    `core-seconds again ${seconds(again).toFixed(3)}, from the cache`,
  ].join('\n');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn } from '../../addresses.ts';
import { pagesOfFile } from '../../desk/routes/pages-of-file.ts';
import { toProblems } from '../../desk/report/to-problems.ts';
import type { Language } from '../../model/language.ts';
import type { Bodies } from '../../model/public-newsroom.ts';
import { byPosition, type Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import type { Hold } from '../../model/hold.ts';
import { previewAt, type EditorialPreview } from '../../newsroom/publication.ts';
import { bodiesPath, cacheFolder } from '../settings/paths.ts';
import { programVersion } from '../settings/program-version.ts';
import { FileChanged } from '../../desk/files/file-changed.ts';
import { bodiesInFiles } from '../bodies/bodies-in-files.ts';
import { cacheBodies } from '../bodies/body-cache.ts';
import { cachePictures } from '../media/picture-cache.ts';
import { newsroomReadings, openNewsroom } from '../open-newsroom.ts';
import { prepare, type Prepared } from '../prepare.ts';

/** The newsroom as it stands at one moment of its writing. */
export interface DeskState {
  /** All of all files, sorted by position. */
  readonly problems: readonly Problem[];
  /** What can be shown; `undefined` while `site.yaml` is missing or cannot be understood. */
  readonly prepared: DevEdition | undefined;
  /** By root-relative address: the file that cannot be shown there. */
  readonly broken: ReadonlyMap<string, string>;
  /** By root-relative address: why readers cannot have the story yet. */
  readonly holds: ReadonlyMap<string, Hold>;
}

export type DevEdition = Prepared & { readonly bodies: Bodies };

export interface DeskSettings {
  readonly content: string;
  /** Asked at every look: the instant relative to which stories are public or not. */
  readonly now: () => Date;
  readonly language: Language;
}

/** How often a desk looks again at once, where a text is saved while it looks. */
const mostLooks = 5;

/** A desk that looks at its newsroom whenever it is asked, and keeps whatever has not changed since it last looked. */
export function openDesk({ content, now, language }: DeskSettings): () => Promise<DeskState> {
  const read = newsroomReadings(content, { areTreesWanted: true });
  const bodies = bodiesInFiles(bodiesPath(`dev ${content}`), programVersion());
  const hands = { derive: cachePictures(), render: cacheBodies(bodies) };
  const look = async (): Promise<DeskState> => {
    const at = now();
    const { valid, trees, problems, broken } = await openNewsroom({ content, language, read, now: at });
    if (!valid) return { problems, prepared: undefined, broken: new Map(), holds: new Map() };
    const view = previewAt(valid, at);
    const prepared = await prepare(view.newsroom, { content, cache: cacheFolder }, { ...hands, trees });
    const bodies = await prepared.renderBodies();
    const all = [...problems, ...(await toProblems(prepared.findings, language))].sort(byPosition);
    return {
      problems: all,
      prepared: { ...prepared, bodies },
      broken: brokenPages([...broken, ...filesWithErrors(all)], valid.site, content),
      holds: heldPages(view),
    };
  };
  return async () => {
    for (let looks = 1; ; looks += 1)
      try {
        return await look();
      } catch (error) {
        if (!(error instanceof FileChanged) || looks === mostLooks) throw error;
      }
  };
}

function filesWithErrors(problems: readonly Problem[]): readonly string[] {
  return problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
}

function brokenPages(files: readonly string[], site: Site, content: string): ReadonlyMap<string, string> {
  const isThere = (path: string) => existsSync(join(content, path));
  return new Map(files.flatMap((file) => pagesOfFile(file, site, isThere).map((address) => [address, file])));
}

function heldPages({ newsroom: { site, articles }, holds }: EditorialPreview): ReadonlyMap<string, Hold> {
  return new Map(
    articles.flatMap(({ language, address }) => {
      const hold = holds.get(`${language}/${address}`);
      return hold ? [[addressesIn(site, language).article(address), hold]] : [];
    }),
  );
}

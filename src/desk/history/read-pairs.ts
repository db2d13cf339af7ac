import { addressesIn } from '../../addresses.ts';
import type { ArticleFields } from '../../model/article.ts';
import type { Languages } from '../../model/language.ts';
import type { Entry } from '../load/content.ts';
import { plainPath } from '../routes/site-addresses.ts';
import type { ChangedPaths } from './changed-paths.ts';
import type { Around } from './disclosure.ts';
import { editionAt, editionNow, editionsOf, editionThen } from './translation-files.ts';
import type { EditionPair, IsSamePicture } from './version-pair.ts';
import type { Git } from './git.ts';
import { oldTexts } from './old-texts.ts';

type Edition = Entry<ArticleFields>;

/** The content folder, and what its `site.yaml` says about addresses and times. */
export interface Newsstand {
  readonly content: string;
  readonly languages: Languages;
  readonly timeZone: string;
  readonly redirects: Readonly<Record<string, string>>;
}

interface Asked extends Newsstand {
  readonly git: Git;
  readonly commit: string;
  readonly paths: ChangedPaths;
}

export interface ReadPairs {
  readonly pairs: readonly EditionPair[];
  readonly around: Omit<Around, 'now'>;
}

/** Both editions of every story of which a text or a picture differs from the base. `undefined` where git refuses. */
export async function readPairs(asked: Asked): Promise<ReadPairs | undefined> {
  const then = await editionsThen(asked);
  if (then === undefined) return undefined;
  const now = editionsNow(asked);
  const byPath = new Map(now.map((edition) => [edition.file.path, edition]));
  const byOldAddress = new Map(now.flatMap((edition) => oldAddresses(asked, edition).map((old) => [old, edition])));
  const pairs = then.map((old) => {
    const path = asked.paths.moved.get(old.file.path) ?? old.file.path;
    return { then: old, now: byPath.get(path) ?? byOldAddress.get(addressOf(asked, old)) ?? sameText(old, then, now) };
  });
  const lostAddress = ({ then: old, now: moved }: EditionPair) => {
    const address = addressOf(asked, old);
    const isKept = !moved || moved.file.path === old.file.path || byOldAddress.get(address) === moved;
    return isKept ? undefined : address;
  };
  const around = { timeZone: asked.timeZone, isSame: sameIn(asked.paths), editions: { then, now }, lostAddress };
  return { pairs, around };
}

/** An edition that moved and of which git does not know yet: its text stands, word for word, where none stood. */
function sameText(old: Edition, then: readonly Edition[], now: readonly Edition[]): Edition | undefined {
  const known = new Set(then.map(({ file }) => file.path));
  const { body } = old.file;
  if (body.trim() === '') return undefined;
  return now.find(({ file, language }) => file.body === body && language === old.language && !known.has(file.path));
}

/** The old editions of every story in whose folder something was altered, deleted or moved away. */
async function editionsThen({ git, commit, paths, languages }: Asked): Promise<readonly Edition[] | undefined> {
  const touched = [...paths.altered, ...paths.deleted, ...paths.moved.keys()];
  const wanted = namedIn(touched, languages);
  const texts = await oldTexts(
    git,
    commit,
    wanted.map(({ path }) => path),
  );
  return (
    texts &&
    wanted.flatMap((named) => {
      const text = texts.get(named.path);
      return text === undefined ? [] : [editionThen(named, text)];
    })
  );
}

function editionsNow({ content, paths, languages }: Asked): readonly Edition[] {
  const touched = [...paths.altered, ...paths.deleted, ...paths.added, ...paths.moved.values()];
  const editions = namedIn(touched, languages).map((named) => editionNow(content, named));
  return editions.filter(({ file }) => file.text !== '');
}

/** Every edition of every story in whose folder one of the paths lies. */
function namedIn(paths: readonly string[], languages: Newsstand['languages']) {
  const addresses = new Set(paths.map((path) => path.split('/').slice(1, 4).join('/')));
  return [...addresses]
    .flatMap((address) => editionsOf(address, languages))
    .filter(({ path }) => editionAt(path, languages) !== undefined);
}

function addressOf({ languages }: Newsstand, { id, language }: Edition): string {
  return addressesIn({ url: 'https://site.invalid', languages }, language).article(id);
}

/** The old addresses that lead to this edition. */
function oldAddresses(newsstand: Newsstand, edition: Edition): readonly string[] {
  const address = addressOf(newsstand, edition);
  const redirects = Object.entries(newsstand.redirects).filter(([, to]) => plainPath(to) === address);
  return [...(edition.fields.aliases ?? []), ...redirects.map(([from]) => from)].map(plainPath);
}

function sameIn({ altered, moved, movedWhole }: ChangedPaths): IsSamePicture {
  return (then, now) => (then === now ? !altered.has(then) : moved.get(then) === now && movedWhole.has(then));
}

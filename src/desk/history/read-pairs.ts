import { addressesIn } from '../../addresses.ts';
import type { ArticleFields } from '../../model/article.ts';
import type { Languages } from '../../model/language.ts';
import type { Entry } from '../load/content.ts';
import { plainPath } from '../routes/site-addresses.ts';
import type { ChangedPaths } from './changed-paths.ts';
import type { DisclosureContext } from './disclosure.ts';
import { translationAt, readTranslation, translationFiles, parseTranslation } from './translation-files.ts';
import type { VersionPair, IsSamePicture } from './version-pair.ts';
import type { Git } from './git.ts';
import { oldTexts } from './old-texts.ts';

type Translation = Entry<ArticleFields>;

/** The content folder, and the settings of its `site.yaml` that comparing versions needs. */
export interface SiteSettings {
  readonly content: string;
  readonly languages: Languages;
  /** `undefined` where `site.yaml` does not say it. */
  readonly timeZone: string | undefined;
  readonly redirects: Readonly<Record<string, string>>;
}

interface Asked extends SiteSettings {
  readonly git: Git;
  readonly commit: string;
  readonly paths: ChangedPaths;
}

/** The pairs of versions to compare, and what the rules need besides them. */
export interface ReadPairs {
  readonly pairs: readonly VersionPair[];
  readonly around: Omit<DisclosureContext, 'now'>;
}

/** Both versions of every translation of the stories in whose folder a file changed; `undefined` if git fails. */
export async function readPairs(asked: Asked): Promise<ReadPairs | undefined> {
  const then = await translationsThen(asked);
  if (then === undefined) return undefined;
  const now = translationsNow(asked);
  const byPath = new Map(now.map((translation) => [translation.file.path, translation]));
  const byOldAddress = new Map(
    now.flatMap((translation) => oldAddresses(asked, translation).map((old) => [old, translation])),
  );
  const pairs = then.map((old) => {
    const path = asked.paths.moved.get(old.file.path) ?? old.file.path;
    return { then: old, now: byPath.get(path) ?? byOldAddress.get(addressOf(asked, old)) ?? sameText(old, then, now) };
  });
  const lostAddress = ({ then: old, now: moved }: VersionPair) => {
    const address = addressOf(asked, old);
    const isKept = !moved || moved.file.path === old.file.path || byOldAddress.get(address) === moved;
    return isKept ? undefined : address;
  };
  const around = { timeZone: asked.timeZone, isSame: sameIn(asked.paths), translations: { then, now }, lostAddress };
  return { pairs, around };
}

/** The new translation with the same body as an old one: a story that was moved and whose new file git does not track yet. */
function sameText(
  old: Translation,
  then: readonly Translation[],
  now: readonly Translation[],
): Translation | undefined {
  const known = new Set(then.map(({ file }) => file.path));
  const { body } = old.file;
  if (body.trim() === '') return undefined;
  return now.find(({ file, language }) => file.body === body && language === old.language && !known.has(file.path));
}

/** The old versions of all translations of every story in whose folder a file was changed, deleted or moved away. */
async function translationsThen({
  git,
  commit,
  paths,
  languages,
  timeZone,
}: Asked): Promise<readonly Translation[] | undefined> {
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
      return text === undefined ? [] : [parseTranslation({ timeZone }, named, text)];
    })
  );
}

function translationsNow({ paths, languages, ...folder }: Asked): readonly Translation[] {
  const touched = [...paths.altered, ...paths.deleted, ...paths.added, ...paths.moved.values()];
  const translations = namedIn(touched, languages).map((named) => readTranslation(folder, named));
  return translations.filter(({ file }) => file.text !== '');
}

/** The files of all translations of the stories whose folders hold one of these paths. */
function namedIn(paths: readonly string[], languages: SiteSettings['languages']) {
  const addresses = new Set(paths.map((path) => path.split('/').slice(1, 4).join('/')));
  return [...addresses]
    .flatMap((address) => translationFiles(address, languages))
    .filter(({ path }) => translationAt(path, languages) !== undefined);
}

function addressOf({ languages }: SiteSettings, { id, language }: Translation): string {
  return addressesIn({ url: 'https://site.invalid', languages }, language).article(id);
}

function oldAddresses(settings: SiteSettings, translation: Translation): readonly string[] {
  const address = addressOf(settings, translation);
  const redirects = Object.entries(settings.redirects).filter(([, to]) => plainPath(to) === address);
  return [...(translation.fields.aliases ?? []), ...redirects.map(([from]) => from)].map(plainPath);
}

function sameIn({ altered, moved, movedWhole }: ChangedPaths): IsSamePicture {
  return (then, now) => (then === now ? !altered.has(then) : moved.get(then) === now && movedWhole.has(then));
}

import { posix } from 'node:path';
import { plainWords } from '../../markdown/inspect/compared-words.ts';
import type { ArticleFields } from '../../model/article.ts';
import type { Picture } from '../../model/picture.ts';
import { asWritten } from '../yaml/as-written.ts';
import type { Entry } from '../load/content.ts';
import type { Where } from '../findings/finding.ts';
import { differencesOf, type Difference } from './differences.ts';
import { bodyOfVersion } from './version-body.ts';
import type { IsSamePicture } from './version-pair.ts';
import { excerptOf, mergeNearby, type Excerpt, type Texts } from './excerpt.ts';
import { decodeUri } from '../../io/decode-uri.ts';

/** A part of a published story that readers would find changed, with an excerpt before and after. */
export interface Change extends Excerpt {
  readonly part: 'status' | 'date' | 'title' | 'description' | 'facts' | 'picture' | 'body';
  readonly where: Omit<Where, 'file'>;
  /** The words that differ; empty if the change is not one of words (a picture, a date, the status). */
  readonly differences: readonly Difference[];
}

type Translation = Entry<ArticleFields>;

/** How two versions are read and compared. */
interface Around {
  readonly isSame: IsSamePicture;
  /** `undefined` where `site.yaml` does not say it. */
  readonly timeZone: string | undefined;
}

/** All changes between two versions of a published story that readers could notice, in the order of the page. */
export function changesBetween(then: Translation, now: Translation, { isSame, timeZone }: Around): readonly Change[] {
  const { fields: before } = then;
  const { fields: after } = now;
  return [
    ...(before.status === after.status ? [] : [valueChange('status', before.status, after.status)]),
    ...(before.date?.getTime() === after.date?.getTime() ? [] : [dateChange(then, now)]),
    ...otherWords('title', before.title, after.title),
    ...otherWords('description', before.description, after.description),
    ...otherWords('facts', before.facts?.join(' | '), after.facts?.join(' | ')),
    ...otherPicture(then, now, isSame),
    ...otherBody(then, now, timeZone),
    ...otherFigures(then, now, { isSame, timeZone }),
  ];
}

function valueChange(part: 'status' | 'date', was = '', now = ''): Change {
  return { part, was, now, where: { value: [part] }, differences: [] };
}

function dateChange({ file: then }: Translation, { file: now }: Translation): Change {
  return valueChange('date', asWritten(then, ['date']), asWritten(now, ['date']));
}

function otherWords(part: 'title' | 'description' | 'facts', was = '', now = ''): readonly Change[] {
  return changesOf({ was: plainWords(was), now: plainWords(now) }, () => ({ part, where: { value: [part] } }));
}

function otherBody(
  { file: then }: Translation,
  { file: now }: Translation,
  timeZone: Around['timeZone'],
): readonly Change[] {
  if (then.body === now.body) return [];
  const words = { was: bodyOfVersion(then, timeZone).words, now: bodyOfVersion(now, timeZone).words };
  return changesOf(words, ({ nowAt }) => {
    const { line, column } = words.now[nowAt] ?? words.now.at(-1) ?? { line: 1, column: 1 };
    return { part: 'body', where: { body: { line, column } } };
  });
}

function changesOf(texts: Texts, place: (difference: Difference) => Pick<Change, 'part' | 'where'>): readonly Change[] {
  const differences = differencesOf(texts.was, texts.now);
  return mergeNearby(texts, differences).map((near) => {
    const end = near.nowAt + near.now.length;
    const own = differences.filter(({ nowAt }) => nowAt >= near.nowAt && nowAt <= end);
    return { ...place(near), ...excerptOf(texts, near), differences: own };
  });
}

/** Changes of the lead picture: of its file, caption, credit and kind. A changed alt text does not count. */
function otherPicture(then: Translation, now: Translation, isSame: IsSamePicture): readonly Change[] {
  const before = then.fields.picture;
  const after = now.fields.picture;
  const where = { value: ['picture', ...(before && after ? ['src'] : [])] };
  if (!before || !after) return before === after ? [] : [{ ...fileChange(before?.src, after?.src), where }];
  const isOther = !isSame(besideOf(then, before.src), besideOf(now, after.src));
  const file = isOther ? [{ ...fileChange(before.src, after.src), where }] : [];
  return [...file, ...(['caption', 'credit', 'kind'] as const).flatMap((name) => wordsOnPicture(name, before, after))];
}

function wordsOnPicture(name: 'caption' | 'credit' | 'kind', before: Picture, after: Picture): readonly Change[] {
  const texts = { was: plainWords(before[name] ?? ''), now: plainWords(after[name] ?? '') };
  return changesOf(texts, () => ({ part: 'picture', where: { value: ['picture', name] } }));
}

/** The first change of a picture in the body, compared by order. Captions are compared with the words of the body. */
function otherFigures(then: Translation, now: Translation, { isSame, timeZone }: Around): readonly Change[] {
  const before = bodyOfVersion(then.file, timeZone).figures;
  const after = bodyOfVersion(now.file, timeZone).figures;
  const length = Math.max(before.length, after.length);
  const places = Array.from({ length }, (_, index) => [before[index], after[index]] as const);
  const other = places.find(([was, is]) => !was || !is || !isSame(besideOf(then, was.src), besideOf(now, is.src)));
  if (other === undefined) return [];
  const [was, is] = other;
  const { line, column } = is?.position ?? { line: 1, column: 1 };
  return [{ ...fileChange(was?.src, is?.src), where: { body: { line, column } } }];
}

function fileChange(was = '', now = ''): Omit<Change, 'where'> {
  return { part: 'picture', was, now, differences: [] };
}

function besideOf({ file }: Translation, src: string): string {
  return posix.join(posix.dirname(file.path), decodeUri(src)).normalize('NFC');
}

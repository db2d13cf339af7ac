import type { ArticleFields } from '../../model/article.ts';
import { isoInZone } from '../../locale/iso-in-zone.ts';
import { unreadFile } from '../findings/content-file.ts';
import type { Entry } from '../load/content.ts';
import { found, type Finding } from '../findings/finding.ts';
import { changesBetween, type Change } from './changes.ts';
import { compareCorrections, isRespelt, type Corrections } from './corrections.ts';
import { bodyOfVersion } from './version-body.ts';
import type { EditionPair, IsSamePicture } from './version-pair.ts';
import { hiddenBy } from './public-translations.ts';
import { whyNoSlip, type NoSlip } from './typo.ts';

type Edition = Entry<ArticleFields>;

/** What the discipline is judged by, besides the two editions of a story. */
export interface Around {
  readonly now: Date;
  readonly timeZone: string;
  readonly isSame: IsSamePicture;
  /** Every edition at hand, of every language, as it was and as it is. */
  readonly editions: { readonly then: readonly Edition[]; readonly now: readonly Edition[] };
  /** The old address of an edition that stands at another one now; `undefined` where none changed, or it leads on. */
  readonly lostAddress: (pair: EditionPair) => string | undefined;
}

/** What was done to a published story behind its readers' backs. */
export function* brokenDiscipline(pair: EditionPair, around: Around): Iterable<Finding> {
  const { then, now } = pair;
  if (hiddenBy(then, around.editions.then, around.now) !== undefined) return;
  if (now === undefined) yield found('published-deleted', {}, { file: unreadFile(then.file.path) });
  // What cannot be read is a mistake already.
  if (now?.whole === undefined) return;
  const old = around.lostAddress(pair);
  if (old !== undefined) yield found('published-moved', { old }, { file: now.file, value: ['aliases'] });
  const corrections = compareCorrections(then.fields.corrections ?? [], now.whole.corrections);
  yield* lostCorrections(now, corrections, around);
  const by = hiddenBy(now, around.editions.now, around.now);
  if (by !== undefined) yield found('published-hidden', { by }, { file: now.file, value: [fieldOf[by]] });
  else yield* untold({ then, now, corrections }, around);
}

const fieldOf = { draft: 'status', date: 'date', embargo: 'embargo' } as const;

function* lostCorrections({ file, fields }: Edition, { lost }: Corrections, around: Around): Iterable<Finding> {
  for (const one of lost) {
    if (fields.minor === true && isRespelt(one)) continue;
    const index = fields.corrections?.findIndex((correction) => correction === one.now) ?? -1;
    const value = ['corrections', ...(index < 0 ? [] : [index])];
    const { at, ...correction } = one.then;
    const facts = { ...correction, at: isoInZone(at, around.timeZone), isRewritten: one.now !== undefined };
    yield found('correction-lost', facts, { file, value });
  }
}

interface Compared {
  readonly then: Edition;
  readonly now: Edition;
  readonly corrections: Corrections;
}

function* untold(compared: Compared, around: Around): Iterable<Finding> {
  const { then, now, corrections } = compared;
  const isWithdrawn = now.fields.status === 'withdrawn';
  if (isWithdrawn && then.fields.status !== 'withdrawn') {
    if (corrections.added.some(({ kind }) => kind === 'retraction')) return;
    const facts = { at: isoInZone(around.now, around.timeZone), hasCorrections: hasCorrections(now) };
    yield found('withdrawn-unexplained', facts, { file: now.file, value: ['status'] });
    return;
  }
  const all = changesBetween(then, now, around.isSame);
  // Of a withdrawn story, readers see the headline and why it is gone.
  const changes = isWithdrawn ? all.filter(({ part }) => part === 'title') : all;
  yield* untoldChanges(changes, compared, around);
}

function* untoldChanges(changes: readonly Change[], compared: Compared, around: Around): Iterable<Finding> {
  const [first] = changes;
  const lacks = lacking(compared);
  if (first === undefined || lacks === undefined) return;
  const { now } = compared;
  const noSlip = whyNotMinor(changes);
  if (now.fields.minor === true && noSlip === undefined) {
    if (compared.then.fields.minor === true) yield keptMinor(first, now);
    return;
  }
  const facts = {
    changes: changes.map(({ part, was, now: is }) => ({ part, was, now: is })),
    lacks,
    at: isoInZone(around.now, around.timeZone),
    hasUpdated: now.fields.updated !== undefined,
    hasCorrections: hasCorrections(now),
    isLive: now.fields.type === 'live',
  };
  const where = { file: now.file, ...first.where };
  if (now.fields.minor === true && noSlip) yield found('change-not-minor', { ...facts, noSlip }, where);
  else yield found('change-untold', { ...facts, isSlip: noSlip === undefined }, where);
}

/** The line spoke of an earlier change: whoever made this one may not know that it speaks for it as well. */
function keptMinor({ was, now: is }: Change, { file }: Edition): Finding {
  return found('minor-kept', { was, now: is }, { file, value: ['minor'] });
}

/** What a changed story must have and has not: a later `updated`, and an entry that tells readers what changed. */
function lacking({ then, now, corrections }: Compared): 'updated' | 'entry' | 'both' | undefined {
  const before = then.fields.updated ?? then.fields.date;
  const isUpdated = now.fields.updated !== undefined && (before === undefined || now.fields.updated > before);
  const isTold = corrections.added.length > 0 || updatesOf(now).some((at) => !updatesOf(then).includes(at));
  if (isTold) return isUpdated ? undefined : 'updated';
  return isUpdated ? 'entry' : 'both';
}

function updatesOf({ file }: Edition): readonly (string | undefined)[] {
  return bodyOfVersion(file)
    .blocks.filter(({ name }) => name === 'update')
    .map(({ attributes }) => attributes['at']);
}

/** Why the changes together are more than slips of spelling. */
function whyNotMinor(changes: readonly Change[]): NoSlip | undefined {
  const other = changes.find(({ differences }) => differences.length === 0);
  if (other) return { why: other.part === 'picture' ? 'picture' : 'field', was: other.was, now: other.now };
  return whyNoSlip(changes.flatMap(({ differences }) => differences));
}

function hasCorrections({ fields }: Edition): boolean {
  return (fields.corrections ?? []).length > 0;
}

import type { ArticleFields } from '../../model/article.ts';
import { typedInstant } from '../../locale/wall-clock.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import type { Entry } from '../load/content.ts';
import { instantIn } from '../load/records.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { changesBetween, type Change } from './changes.ts';
import { compareCorrections, isTypoFix, type Corrections } from './corrections.ts';
import { bodyOfVersion } from './version-body.ts';
import type { VersionPair, IsSamePicture } from './version-pair.ts';
import { whyNotPublic } from './public-translations.ts';
import { whyNotTypo, type NotTypo } from './typo.ts';

type Translation = Entry<ArticleFields>;

/** What the rules need besides the two versions of a translation. */
export interface DisclosureContext {
  readonly now: Date;
  /** `undefined` where `site.yaml` does not say it. */
  readonly timeZone: string | undefined;
  readonly isSame: IsSamePicture;
  /** All translations of all changed stories, at the base commit and in the content folder. */
  readonly translations: { readonly then: readonly Translation[]; readonly now: readonly Translation[] };
  /** The old address of a translation that moved, if nothing redirects from it; else `undefined`. */
  readonly lostAddress: (pair: VersionPair) => string | undefined;
}

/** Findings about a published story, or its corrections, that was deleted, moved, hidden or changed untold. */
export function* disclosureFindings(pair: VersionPair, around: DisclosureContext): Iterable<Finding> {
  const { then, now } = pair;
  if (whyNotPublic(then, around.translations.then, around.now) !== undefined) return;
  if (now === undefined) yield finding('published-deleted', {}, { file: fileWithoutText(then.file.path) });
  // A file with invalid fields is reported by other rules.
  if (now?.data === undefined) return;
  const old = around.lostAddress(pair);
  if (old !== undefined) yield finding('published-moved', { old }, { file: now.file, value: ['aliases'] });
  const corrections = compareCorrections(then.fields.corrections ?? [], now.data.corrections);
  yield* lostCorrections(now, corrections, around);
  const by = whyNotPublic(now, around.translations.now, around.now);
  if (by !== undefined) yield finding('published-hidden', { by }, { file: now.file, value: [fieldOf[by]] });
  else yield* undisclosed({ then, now, corrections }, around);
}

const fieldOf = { draft: 'status', date: 'date', embargo: 'embargo' } as const;

function* lostCorrections(
  { file, fields }: Translation,
  { lost }: Corrections,
  around: DisclosureContext,
): Iterable<Finding> {
  for (const one of lost) {
    if (fields.minor === true && isTypoFix(one)) continue;
    const index = fields.corrections?.findIndex((correction) => correction === one.now) ?? -1;
    const value = ['corrections', ...(index < 0 ? [] : [index])];
    const { at, ...correction } = one.then;
    const facts = { ...correction, at: typed(at, around), isRewritten: one.now !== undefined };
    yield finding('correction-lost', facts, { file, value });
  }
}

interface Compared {
  readonly then: Translation;
  readonly now: Translation;
  readonly corrections: Corrections;
}

function* undisclosed(compared: Compared, around: DisclosureContext): Iterable<Finding> {
  const { then, now, corrections } = compared;
  const isWithdrawn = now.fields.status === 'withdrawn';
  if (isWithdrawn && then.fields.status !== 'withdrawn') {
    if (corrections.added.some(({ kind }) => kind === 'retraction')) return;
    const facts = { at: typed(around.now, around), hasCorrections: hasCorrections(now) };
    yield finding('withdrawn-unexplained', facts, { file: now.file, value: ['status'] });
    return;
  }
  const all = changesBetween(then, now, around);
  // Of a withdrawn story only the headline is still published.
  const changes = isWithdrawn ? all.filter(({ part }) => part === 'title') : all;
  yield* undisclosedChanges(changes, compared, around);
}

function* undisclosedChanges(
  changes: readonly Change[],
  compared: Compared,
  around: DisclosureContext,
): Iterable<Finding> {
  const [first] = changes;
  const lacks = lacking(compared, around);
  if (first === undefined || lacks === undefined) return;
  const { now } = compared;
  const noSlip = whyNotMinor(changes);
  if (now.fields.minor === true && noSlip === undefined) {
    if (compared.then.fields.minor === true) yield staleMinor(first, now);
    return;
  }
  const facts = {
    changes: changes.map(({ part, was, now: is }) => ({ part, was, now: is })),
    lacks,
    at: typed(around.now, around),
    hasUpdated: now.fields.updated !== undefined,
    hasCorrections: hasCorrections(now),
    isLive: now.fields.type === 'live',
  };
  const where = { file: now.file, ...first.where };
  if (now.fields.minor === true && noSlip) yield finding('change-not-minor', { ...facts, noSlip }, where);
  else yield finding('change-untold', { ...facts, isSlip: noSlip === undefined }, where);
}

/** Advice about `minor: true` that was already there before this change, and so may not be meant for it. */
function staleMinor({ was, now: is }: Change, { file }: Translation): Finding {
  return finding('minor-kept', { was, now: is }, { file, value: ['minor'] });
}

/** Which part of its disclosure a changed story lacks: `updated`, a correction (or live update), or both, or none. */
function lacking(
  { then, now, corrections }: Compared,
  { timeZone }: DisclosureContext,
): 'updated' | 'entry' | 'both' | undefined {
  const before = then.fields.updated ?? then.fields.date;
  const isUpdated = now.fields.updated !== undefined && (before === undefined || now.fields.updated > before);
  const isTold = corrections.added.length > 0 || hasNewUpdate({ then, now }, timeZone);
  if (isTold) return isUpdated ? undefined : 'updated';
  return isUpdated ? 'entry' : 'both';
}

/** Whether a version has an update of an instant of which the other has none, however it is written. */
function hasNewUpdate({ then, now }: Pick<Compared, 'then' | 'now'>, timeZone: string | undefined): boolean {
  const instant = instantIn(timeZone);
  const updatesOf = ({ file }: Translation) =>
    bodyOfVersion(file, timeZone).blocks.flatMap(({ name, attributes }) =>
      name === 'update' ? (instant.safeParse(attributes['at']).data?.getTime() ?? []) : [],
    );
  const known = new Set(updatesOf(then));
  return updatesOf(now).some((at) => !known.has(at));
}

/** An instant as an editor would type it into a file. */
function typed(at: Date, { timeZone }: DisclosureContext): string {
  return timeZone === undefined ? at.toISOString() : typedInstant(at, timeZone);
}

/** Why the changes together are more than typos; `undefined` if they are not. */
function whyNotMinor(changes: readonly Change[]): NotTypo | undefined {
  const other = changes.find(({ differences }) => differences.length === 0);
  if (other) return { why: other.part === 'picture' ? 'picture' : 'field', was: other.was, now: other.now };
  return whyNotTypo(changes.flatMap(({ differences }) => differences));
}

function hasCorrections({ fields }: Translation): boolean {
  return (fields.corrections ?? []).length > 0;
}

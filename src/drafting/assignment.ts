import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { instantIn } from '../desk/load/records.ts';
import { nearest } from '../desk/text/nearest.ts';
import { headline } from '../model/article.ts';
import { id } from '../model/values/id.ts';
import type { Language } from '../model/language.ts';
import { isoInZone } from '../locale/iso-in-zone.ts';
import { typedInstant } from '../locale/wall-clock.ts';
import type { Choice, StoryChoices } from './newsdesk.ts';
import { freeSlug, slugOf } from './slug.ts';

/** In milliseconds. */
const minute = 60_000;

/** The options of `npm run new` for a story. `undefined` where one was not given. */
export interface StoryOptions {
  readonly title?: string | undefined;
  readonly category?: string | undefined;
  readonly author?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly slug?: string | undefined;
  readonly at: Date;
}

export interface Assignment {
  readonly title: string;
  readonly category: string;
  readonly authors: readonly string[];
  readonly language: Language;
  /** As an editor would type it, to the minute. */
  readonly date: string;
  /** Below `articles/`: `2025/09/missile-factory`. */
  readonly address: string;
}

/** The reasons why a story cannot be begun, in English, one sentence or two each; empty where there is none. */
export type Refusal = readonly string[];

export function isRefusal(outcome: object): outcome is Refusal {
  return Array.isArray(outcome);
}

/** The instant that an option says, as in a file: by the clocks of the newsroom, or with its distance from UTC. */
export function startOf(written: string, timeZone: string): Date | Refusal {
  const { data, error } = instantIn(timeZone).safeParse(written);
  if (data) return data;
  const [issue] = error.issues;
  const readings = issue?.code === 'custom' ? (issue.params?.['readings'] as readonly string[] | undefined) : undefined;
  if (readings)
    return [`--date: clocks do not show "${written}" once on that day. Write --date ${readings.join(' or --date ')}`];
  return [`--date: "${written}" is not a day with a time. Write it like --date "2026-03-01 09:00"`];
}

/** Checks the options of a new story and returns them complete, or everything that is missing or wrong. */
export function assignmentOf(wish: StoryOptions, desk: StoryChoices): Assignment | Refusal {
  const { title = '', category = '', author = [], at } = wish;
  const language = languageOf(wish, desk);
  const date = typedInstant(new Date(Math.floor(at.getTime() / minute) * minute), desk.timeZone);
  const slug = wish.slug ?? slugOf(title);
  const refusal = [
    ...titleErrors(title),
    ...wrongChoice({ flag: '--category', chosen: category, choices: desk.categories }),
    ...(author.length === 0 ? [missing('--author')] : []),
    ...author.flatMap((chosen) => wrongChoice({ flag: '--author', chosen, choices: desk.authors })),
    ...wrongLanguage(wish, desk),
    ...(title === '' && wish.slug === undefined ? [] : slugErrors(slug, monthOf(date), desk)),
  ];
  if (refusal.length > 0 || language === undefined) return refusal;
  const address = `${monthOf(date)}/${slug}`;
  return { title: title.trim(), category, authors: [...new Set(author)], language, date, address };
}

/** A slug made of the headline and free in the month of the story; `''` where none can be made of it. */
export function proposedSlug(title: string, at: Date, desk: StoryChoices): string {
  const slug = slugOf(title);
  const month = monthOf(isoInZone(at, desk.timeZone));
  return slug === '' ? '' : freeSlug(slug, (one) => isTaken(one, month, desk));
}

function titleErrors(title: string): Refusal {
  if (title.trim() === '') return [missing('--title')];
  return isTooLong(title) ? ['The headline has more than 110 characters. Make it shorter.'] : [];
}

/** Whether a headline, which may still be empty, is longer than it may be. */
export function isTooLong(title: string): boolean {
  return title.trim() !== '' && !headline.safeParse(title).success;
}

type SlugFault =
  | { readonly kind: 'missing' | 'malformed' }
  /** `free` is one that can be taken instead. */
  | { readonly kind: 'taken'; readonly free: string };

/** What is wrong with a slug; `undefined` where nothing is. @param month `2025/09`. */
export function slugFault(slug: string, month: string, desk: StoryChoices): SlugFault | undefined {
  if (slug === '') return { kind: 'missing' };
  if (!id.safeParse(slug).success) return { kind: 'malformed' };
  if (!isTaken(slug, month, desk)) return undefined;
  return { kind: 'taken', free: freeSlug(slug, (one) => isTaken(one, month, desk)) };
}

function slugErrors(slug: string, month: string, desk: StoryChoices): Refusal {
  const fault = slugFault(slug, month, desk);
  if (fault === undefined) return [];
  if (fault.kind === 'taken')
    return [
      `articles/${month}/${slug}/ is taken already. Nothing was overwritten. Another name is free: --slug ${fault.free}`,
    ];
  if (fault.kind === 'missing') return ['No address can be made of this headline. Give one with --slug.'];
  return [`"${slug}" cannot be an address. Use small letters a to z, digits, and single hyphens between them.`];
}

/** Returns the month of a date as it stands in an address: `2025/09`. */
export function monthOf(date: string): string {
  return date.slice(0, 7).replace('-', '/');
}

// `page` is taken in every month: `/2025/09/page/2/` is a page of its list.
function isTaken(slug: string, month: string, { content }: StoryChoices): boolean {
  return slug === 'page' || existsSync(join(content, 'articles', month, slug));
}

function missing(flag: string): string {
  return `${flag} is missing.`;
}

interface Chosen {
  readonly flag: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
}

function wrongChoice({ flag, chosen, choices }: Chosen): Refusal {
  const ids = choices.map((choice) => choice.id);
  if (chosen === '') return [missing(flag)];
  if (ids.includes(chosen)) return [];
  const near = nearest(chosen, ids);
  const advice = near === undefined ? `There are: ${ids.join(', ')}.` : `Did you mean "${near}"?`;
  return [`${flag}: there is no "${chosen}". ${advice}`];
}

function languageOf({ language }: StoryOptions, { languages }: StoryChoices): Language | undefined {
  const [only, ...others] = languages;
  return language === undefined && others.length === 0 ? only : languages.find((one) => one === language);
}

function wrongLanguage(wish: StoryOptions, desk: StoryChoices): Refusal {
  if (languageOf(wish, desk) !== undefined) return [];
  if (wish.language === undefined) return [missing('--language')];
  return [`--language: the site has no "${wish.language}". There are: ${desk.languages.join(', ')}.`];
}

import type { Language } from '../../../model/language.ts';
import { sharedEntry, type UnsharedCorrection } from '../pieces/unshared-correction.ts';
import type { Messages } from '../pieces/words.ts';
import { phrases } from './history.ts';
import { languageName, quoted } from './parts.ts';

export const aboutAdvice = {
  'date-without-year': ({ date }: { date: string }) => [
    `${quoted(date)} names no year, so nobody will know which one once the year is over.`,
    'Add the year here, or anywhere in the same paragraph.',
  ],
  'relative-word': ({ word }: { word: string }) => [
    `${quoted(word)} is true only on the day it is written, and the text stays.`,
    'Say when: a date, a month or a year.',
  ],
  'state-media-picture': ({
    credit,
    isInText,
    kind,
  }: {
    credit: string;
    isInText: boolean;
    kind: string | undefined;
  }) => [
    `The picture is by ${quoted(credit)}, a state medium, and nothing tells readers so.`,
    isInText
      ? 'Say in the caption that state media released it.'
      : kind === undefined
        ? 'Add a line to the picture: kind: state-media'
        : `In place of kind: ${kind} write kind: state-media`,
  ],
  'state-media-claim': ({ publisher }: { publisher: string }) => [
    `This paragraph leans on ${quoted(publisher)} alone, a state medium, and tells its claim as a fact.`,
    `Say whose claim it is, such as "according to ${publisher}" or "state media say".`,
  ],
  'source-without-copy': ({ url }: { url: string }) => [
    `Of ${quoted(url)} there is no archived copy, should the page change or vanish.`,
    `Save it at https://web.archive.org/save and add the copy's address: archived: https://web.archive.org/web/…`,
  ],
  'single-source': ({ publisher }: { publisher: string }) => [
    `The whole story leans on one publisher, ${quoted(publisher)}.`,
    'Look for another one that knows it independently, or say in the text that there is none.',
  ],
  'headline-length': ({ length, most, shown }: { length: number; most: number; shown: string }) => [
    `The headline has ${String(length)} characters; search engines show about ${String(most)} and cut it after ${quoted(shown)}.`,
    'Say what matters first, or say it shorter.',
  ],
  'link-text': ({ text }: { text: string }) => [
    `The words of the link, ${quoted(text)}, do not say where it leads.`,
    'Link the words that name what is there, such as [the report of the agency](…).',
  ],
  'paragraph-length': ({ sentences, most }: { sentences: number; most: number }) => [
    `The paragraph has ${String(sentences)} sentences; more than ${String(most)} are hard to read on a telephone.`,
    'Begin a new paragraph here or earlier: leave an empty line.',
  ],
  'update-not-live': () => [
    'Updates belong to a live story, and this one is not live.',
    'Write type: live at the top of the story, or take the text out of the block.',
  ],
  'update-without-heading': () => [
    'The update has no heading, so the list of updates shows its first words instead.',
    'Say in one line what is new, at its beginning: ## What is new',
  ],
  'update-before-date': ({ date }: { date: string }) => [
    `The update is older than the story (${date}).`,
    'Look again at "at", and at "date" at the top of the story.',
  ],
  'date-outside-folder': ({ folder, month }: { folder: string; month: string }) => [
    `The story is dated ${month}, and its folder says ${folder}.`,
    'Look again at "date". If it is right and the story is not published yet, move its folder; readers know a published one by its address.',
  ],
  'dated-later': ({ what }: { what: 'updated' | 'update' | 'correction' }) => [
    what === 'updated'
      ? 'This time lies in the future. Readers do not see it until then.'
      : `This ${what} is dated in the future. Readers do not get it until then.`,
    'Look again at year, month, day and hour. If it is meant so, leave it.',
  ],
  'live-without-end': ({ last }: { last: string }) => [
    `Readers see this story as live, and nothing has been added to it since ${last}.`,
    `If it is over, add a line: ended: ${last}`,
  ],
  'translation-date': ({ language, first }: { language: Language; first: string }) => [
    `In ${languageName(language)} the story was first published at another time, ${quoted(first)}.`,
    `Where both are one story, its date is the same: date: ${first}`,
  ],
  'correction-not-shared': ({ language, told, ...entry }: UnsharedCorrection) => [
    `In ${languageName(language)} readers are told of a ${entry.kind}, and here they are not: ${quoted(told)}`,
    ['If it was wrong here, too, correct it and say so:', ...sharedEntry(entry, phrases)].join('\n'),
  ],
  'house-term': ({ written, write }: { written: string; write: string }) => [
    `The house list has another word for ${quoted(written)}.`,
    `Write ${quoted(write)}.`,
  ],
} satisfies Messages;

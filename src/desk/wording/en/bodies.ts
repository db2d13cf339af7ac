import { asShown } from '../pieces/markup-lines.ts';
import type { Messages } from '../pieces/words.ts';
import { meant, quoted } from './parts.ts';

interface DeadFragment {
  readonly fragment: string;
  readonly near: string | undefined;
  readonly isHere: boolean;
}

export const aboutBodies = {
  'text-too-deep': () => [
    'Lists, quotes or marks stand in one another deeper than anybody can follow, so they would be printed as plain signs.',
    'Take the inner ones apart, or divide the paragraph.',
  ],
  'note-missing': ({ name, line }: { name: string; line: string | undefined }) => [
    line === undefined
      ? `There is no footnote ${quoted(`[^${name}]`)}.`
      : `${quoted(line)} is no footnote, for a colon is missing behind its mark.`,
    line === undefined
      ? `Write it below the text: [^${name}]: The text of the footnote.`
      : `Write ${line.replace(']', ']:')}`,
  ],
  'note-unused': ({ name }: { name: string }) => [
    `No mark in the text leads to the footnote ${quoted(`[^${name}]`)}, so that readers would not get it.`,
    `Put [^${name}] behind the words that it explains, or remove the footnote.`,
  ],
  'note-twice': ({ name }: { name: string }) => [
    `The footnote ${quoted(`[^${name}]`)} is there already.`,
    'Give one of the two another name.',
  ],
  'link-could-rot': ({ link, article }: { link: string; article: string }) => [
    `${quoted(link)} is an old address of a story, and this link would break while the story is hidden.`,
    `Write (article:${article}) in its place.`,
  ],
  'heading-unknown': ({ fragment, near, isHere }: DeadFragment) => [
    `${isHere ? 'This text' : 'The text that the link leads to'} has no heading ${quoted(`#${fragment}`)}.`,
    meant(
      near === undefined ? undefined : `#${near}`,
      'A heading is named by its own words, in small letters and joined by hyphens: "What is known" is #what-is-known.',
    ),
  ],
  'link-unfinished': () => [
    'This link leads nowhere: of its address, only "#" has been written.',
    'Put the address in its place, #top for the top of this page, or the words of a heading in small letters, such as #what-is-known.',
  ],
  'picture-without-mark': ({ written, write }: { written: string; write: string }) => [
    `${quoted(written)} is a link to a picture: a picture begins with an exclamation mark that touches its bracket.`,
    `Write ${write}`,
  ],
  'link-refused': ({
    target,
    meant,
    written,
  }: {
    target: string;
    meant: string | undefined;
    written: string | undefined;
  }) => [
    `A link to ${quoted(target)} is not allowed.`,
    `${
      meant !== undefined
        ? `Write (${meant}) in its place.`
        : 'Begin the link with https://, http://, mailto:, with a slash (this site), or with source:, article: or topic:.'
    }${written === undefined ? '' : ` If the brackets are meant as they stand, write ${asShown(written)}`}`,
  ],
} satisfies Messages;

import { quoted, words } from './parts.ts';

/** Sentences about links in a text. */
export const aboutBodies = {
  'text-too-deep': () =>
    words(
      'Lists, quotes or marks stand in one another deeper than anybody can follow, so they would be printed as plain signs.',
      'Take the inner ones apart, or divide the paragraph.',
    ),
  'link-could-rot': ({ link, article }: { link: string; article: string }) =>
    words(
      `${quoted(link)} is an old address of a story, and this link would break while the story is hidden.`,
      `Write (article:${article}) in its place.`,
    ),
  'link-refused': ({ target }: { target: string }) =>
    words(
      `A link to ${quoted(target)} is not allowed.`,
      'Begin the link with https://, http://, mailto:, with a slash (this site), or with source:, article: or topic:.',
    ),
};

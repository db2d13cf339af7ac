import { quoted, words } from './parts.ts';

/** Sentences about links in a text. */
export const aboutBodies = {
  'link-refused': ({ target }: { target: string }) =>
    words(
      `A link to ${quoted(target)} is not allowed.`,
      'Links begin with https://, http://, mailto:, with a slash (this site), or with source:, article: or topic:.',
    ),
};

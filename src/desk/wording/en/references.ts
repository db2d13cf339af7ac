import type { Messages } from '../pieces/words.ts';
import type { Language } from '../../../model/language.ts';
import { languageName, meant, quoted, together } from './parts.ts';

interface Unknown {
  readonly id: string;
  readonly near: string | undefined;
}

export const aboutReferences = {
  'author-unknown': ({ id, near }: Unknown) => [
    `Nobody here is called ${quoted(id)}.`,
    meant(near, 'Write the name of a file in authors/ without .yaml, or add a file for the author.'),
  ],
  'category-unknown': ({ id, near }: Unknown) => [
    `There is no category ${quoted(id)}.`,
    meant(near, 'Write the name of a file in categories/ without .yaml, or add a file for the category.'),
  ],
  'topic-unknown': ({ id, near }: Unknown) => [
    `There is no topic ${quoted(id)}.`,
    meant(near, 'Write the name of a file in topics/ without .md, or add a file for the topic.'),
  ],
  'source-unknown': ({ id, near }: Unknown) => [
    `No source is called ${quoted(id)}.`,
    meant(near, 'Write the name of a file in sources/ without .yaml, or add a file for the source.'),
  ],
  'page-unknown': ({ id, near }: Unknown) => [
    `There is no standing page ${quoted(id)}.`,
    meant(near, 'Write the name of a file in pages/ without .md, or add a file for the page.'),
  ],
  'article-unknown': ({ id, near }: Unknown) => [
    `There is no story ${quoted(id)}.`,
    meant(near, 'Write year/month/name, the folders of the story under articles/.'),
  ],
  'citation-unknown': ({ id, near }: Unknown) => [
    `The text leans on the source ${quoted(id)}, and the list "sources" has no such id.`,
    meant(near, 'After source: stands the id of an entry in "sources" at the top of this file.'),
  ],
  'article-itself': () => ['The story names itself as related.', 'Remove the line.'],
  'listed-twice': ({ list, id }: { list: string; id: string }) => [
    `${quoted(id)} stands in "${list}" twice.`,
    'Remove one of the two.',
  ],
  'link-untranslated': ({ link, missing }: { link: string; missing: readonly Language[] }) => [
    `${quoted(link)} leads nowhere in ${together(missing.map(languageName))}.`,
    'Choose a page that is there in every language of the site.',
  ],
  'link-nowhere': ({ link, near }: { link: string; near: string | undefined }) => [
    `${quoted(link)} leads nowhere on this site.`,
    meant(near, 'Open the page in the browser and copy its address from the first slash after the site.'),
  ],
} satisfies Messages;

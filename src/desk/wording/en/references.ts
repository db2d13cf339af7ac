import { languageName, meant, quoted, words } from './parts.ts';

interface Unknown {
  readonly id: string;
  readonly near: string | undefined;
}

/** Sentences about names that lead to nothing in the newsroom. */
export const aboutReferences = {
  'author-unknown': ({ id, near }: Unknown) =>
    words(`Nobody here is called ${quoted(id)}.`, meant(near, 'Authors are the files in authors/.')),
  'category-unknown': ({ id, near }: Unknown) =>
    words(`There is no category ${quoted(id)}.`, meant(near, 'Categories are the files in categories/.')),
  'topic-unknown': ({ id, near }: Unknown) =>
    words(`There is no topic ${quoted(id)}.`, meant(near, 'Topics are the files in topics/.')),
  'source-unknown': ({ id, near }: Unknown) =>
    words(`No source is called ${quoted(id)}.`, meant(near, 'Sources are the files in sources/.')),
  'page-unknown': ({ id, near }: Unknown) =>
    words(`There is no standing page ${quoted(id)}.`, meant(near, 'Standing pages are the files in pages/.')),
  'article-unknown': ({ id, near }: Unknown) =>
    words(
      `There is no article ${quoted(id)}.`,
      meant(near, 'An address is year/month/name, the folders under articles/.'),
    ),
  'citation-unknown': ({ id, near }: Unknown) =>
    words(
      `The text leans on the source ${quoted(id)}, and the list "sources" has no such id.`,
      meant(near, 'After source: stands the id of an entry in "sources" at the top of this file.'),
    ),
  'article-itself': () => words('The article names itself as related.', 'Remove the line.'),
  'listed-twice': ({ list, id }: { list: string; id: string }) =>
    words(`${quoted(id)} stands in "${list}" twice.`, 'Remove one of the two.'),
  'link-untranslated': ({ link, missing }: { link: string; missing: readonly string[] }) =>
    words(
      `${quoted(link)} leads nowhere in ${missing.map(languageName).join(', ')}.`,
      'Choose a page that is there in every language of the site.',
    ),
  'link-nowhere': ({ link, near }: { link: string; near: string | undefined }) =>
    words(
      `${quoted(link)} leads nowhere on this site.`,
      meant(near, 'Open the page in the browser and copy its address from the first slash after the site.'),
    ),
};

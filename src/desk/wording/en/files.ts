import { listed, meant, quoted, words } from './parts.ts';

/** Sentences about files that are missing, cannot be read, or stand where nobody looks for them. */
export const aboutFiles = {
  'content-missing': ({ content }: { content: string }) =>
    words(
      `There is no content folder at ${quoted(content)}.`,
      'Name the folder that holds site.yaml: --content FOLDER.',
    ),
  'site-missing': () =>
    words(
      'The content folder has no site.yaml.',
      'Put a file site.yaml there with at least name, url, languages and timeZone.',
    ),
  'file-unreadable': ({ reason }: { reason: string }) =>
    words(`The file cannot be read (${reason}).`, 'Check that the file is there and that you may open it.'),
  'file-encoding': () =>
    words('The file is not written in UTF-8.', 'Open it in a text editor and save it again with the encoding UTF-8.'),
  'symbolic-link': () =>
    words('This is a link to another place, not a file.', 'Replace the link with a copy of what it points to.'),
  'no-file': () =>
    words('This is neither a file nor a folder, so nobody can read it.', 'Replace it with a file, or remove it.'),
  'folder-unknown': ({ name, near, allowed }: { name: string; near: string | undefined; allowed: readonly string[] }) =>
    words(
      `No folder of a newsroom is called ${quoted(name)}, so nothing in it would be read.`,
      meant(near, `The folders are ${listed(allowed).replace(' or ', ' and ')}.`),
    ),
  'file-misplaced': ({ name, near, where }: { name: string; near: string | undefined; where: string }) =>
    words(`${quoted(name)} stands where nobody would read it.`, meant(near, where)),
  'file-ending': ({ name, wanted }: { name: string; wanted: string }) =>
    words(`${quoted(name)} has the wrong ending here.`, `Call the file ${wanted}.`),
  'file-name': ({ id, suggestion }: { id: string; suggestion: string }) =>
    words(
      `${quoted(id)} cannot stand in an address.`,
      `Use small letters a to z, digits and single hyphens${suggestion === '' ? '' : `, such as ${suggestion}`}.`,
    ),
  'file-language': ({ language, languages }: { language: string; languages: readonly string[] }) =>
    words(
      `The site is not published in ${quoted(language)}.`,
      `The site is published in ${listed(languages).replace(' or ', ' and ')}; add another language to "languages" in site.yaml.`,
    ),
  'file-default-language': ({ wanted }: { wanted: string }) =>
    words('The first language of the site is not named in a file name.', `Call the file ${wanted}.`),
  'original-missing': ({ wanted }: { wanted: string }) =>
    words("The text in the site's first language is missing.", `Write ${wanted}; this file is its translation.`),
  'article-folder': ({ folder, wrong }: { folder: string; wrong: 'year' | 'month' | 'slug' }) =>
    words(
      `${quoted(folder)} is no ${{ year: 'year', month: 'month', slug: 'name of an article' }[wrong]}.`,
      'An article stands in articles/<year>/<month>/<name>/index.md, such as articles/2025/09/missile-factory/index.md; ' +
        'the name has small letters a to z, digits and single hyphens.',
    ),
  'article-text-missing': () =>
    words('This folder has no text of an article.', 'Put the text into index.md here, or remove the folder.'),
};

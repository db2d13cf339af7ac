import { addressesIn } from '../../addresses.ts';
import type { Language } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';

type Where = Pick<Site, 'url' | 'languages'>;

/**
 * The root-relative addresses of the pages that show a content file; empty if it has no page. A topic or page is shown in
 * its own language and in each language that it is not translated into.
 * @param isThere whether a path of the content folder exists.
 */
export function pagesOfFile(path: string, site: Where, isThere: (path: string) => boolean): readonly string[] {
  if (path.startsWith('articles/')) return articlePages(path, site);
  const [, folder = '', name = '', code] = /^([a-z]+)\/(.+?)(?:\.([a-z]+))?\.(?:md|yaml)$/u.exec(path) ?? [];
  const { languages } = site;
  if (['authors', 'categories', 'sources'].includes(folder)) return languages.map(addressOf(folder, name, site));
  if (!['topics', 'pages'].includes(folder)) return [];
  const shownIn = languages.filter((language) =>
    code === undefined ? !isThere(`${folder}/${name}.${language}.md`) : language === code,
  );
  return shownIn.map(addressOf(folder, name, site));
}

/** The address of an article, by the path of its file or of its folder, which may have no text yet. */
function articlePages(path: string, site: Where): readonly string[] {
  const [, address, code = site.languages[0]] =
    /^articles\/(\d{4}\/\d{2}\/[^/]+)(?:\/index(?:\.([a-z]+))?\.md)?$/u.exec(path) ?? [];
  const language = site.languages.find((one) => one === code);
  return address === undefined || language === undefined ? [] : [addressesIn(site, language).article(address)];
}

function addressOf(folder: string, id: string, site: Where): (language: Language) => string {
  return (language) => {
    const to = addressesIn(site, language);
    if (folder === 'authors') return to.author(id);
    if (folder === 'categories') return to.category(id);
    if (folder === 'sources') return to.source(id);
    return folder === 'topics' ? to.topic(id) : to.page(id);
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import type { Element, Root } from 'hast';
import { all, attribute, readFragment, readPage, words } from './html.ts';
import { filesBelow, pagePaths } from './finished-folder.ts';

/** One address that a file of the site names. */
export interface Link {
  /** The file that names it. */
  readonly from: string;
  readonly written: string;
}

/** A finished site: its folder, and the URL at which it stands. */
export interface Site {
  readonly folder: string;
  /** Without a slash at its end. */
  readonly url: string;
}

export function siteAt(folder: string): Site {
  const { url } = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as { url: string };
  return { folder, url };
}

/** Everything that pages, feeds, sitemaps, style sheets and robots.txt name, whatever it leads to. */
export function everyLink(site: Site): readonly Link[] {
  return filesBelow(site.folder).flatMap((file) => {
    const text = () => readFileSync(join(site.folder, file), 'utf8');
    const named = file.endsWith('.html')
      ? pageLinks(readPage(site.folder, `/${file}`))
      : file.endsWith('.xml')
        ? xmlLinks(text())
        : file.endsWith('.css')
          ? [...text().matchAll(/url\(\s*['"]?([^'")]+)/gu)].map((match) => match[1] ?? '')
          : file === 'robots.txt'
            ? [...text().matchAll(/^Sitemap: (.+)$/gmu)].map((match) => match[1] ?? '')
            : [];
    return named.map((written) => ({ from: file, written }));
  });
}

/** Every address in a page or a piece of one. */
export function pageLinks(page: Root): readonly string[] {
  return all('*', page).flatMap(elementLinks);
}

function elementLinks(element: Element): readonly string[] {
  const plain = ['href', 'src', 'poster', 'action', 'cite', 'dataVersionUrl'].map((name) => attribute(element, name));
  const sets = attribute(element, 'srcSet').split(/,\s+/u);
  const told = element.tagName === 'meta' ? metaLinks(element) : [];
  const data = attribute(element, 'type') === 'application/ld+json' ? stringsIn(JSON.parse(words(element))) : [];
  return [...plain, ...sets.map((entry) => entry.split(/\s/u)[0] ?? ''), ...told, ...data].filter((one) => one !== '');
}

function metaLinks(meta: Element): readonly string[] {
  const content = attribute(meta, 'content');
  const refreshed = /^\d+;\s*url=(.+)$/u.exec(content)?.[1];
  return refreshed === undefined ? [content].filter(isWebAddress) : [refreshed];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isWebAddress(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const isWebAddress = (text: string) => /^https?:\/\/\S+$/u.test(text);

function xmlLinks(xml: string): readonly string[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagName('*')].flatMap((element) => {
    const text = [...element.childNodes].every(({ nodeName }) => nodeName === '#text')
      ? (element.textContent ?? '')
      : '';
    const named = ['href', 'url'].map((name) => element.getAttribute(name) ?? '').filter((one) => one !== '');
    const inside = element.nodeName === 'content:encoded' ? pageLinks(readFragment(element.textContent ?? '')) : [];
    return [...named, ...inside, ...[text.trim()].filter(isWebAddress)];
  });
}

/** The links that lead to the site itself: written without a scheme, or at its URL. */
export function internalLinks(site: Site, links: readonly Link[]): readonly Link[] {
  return links.filter(({ written }) => {
    if (!/^[a-z][a-z\d+.-]*:/iu.test(written)) return true;
    return written === site.url || written.startsWith(`${site.url}/`);
  });
}

/** Internal links whose file or fragment is not there, or that leave the site's base. */
export function deadLinks(site: Site, links: readonly Link[]): readonly Link[] {
  const files = new Set(filesBelow(site.folder));
  const ids = new Map<string, ReadonlySet<string>>();
  const idsIn = (file: string) => {
    const known =
      ids.get(file) ?? new Set(all('[id]', readPage(site.folder, `/${file}`)).map((one) => attribute(one, 'id')));
    ids.set(file, known);
    return known;
  };
  return internalLinks(site, links).filter(({ from, written }) => {
    const target = fileOf(site, new URL(written, `${site.url}/${from}`));
    if (target === undefined || !files.has(target.file)) return true;
    return target.fragment !== '' && target.file.endsWith('.html') && !idsIn(target.file).has(target.fragment);
  });
}

function fileOf(
  { url }: Site,
  { origin, pathname, hash }: URL,
): { readonly file: string; readonly fragment: string } | undefined {
  const base = `${new URL(url).pathname.replace(/\/$/u, '')}/`;
  if (origin !== new URL(url).origin || !`${pathname}/`.startsWith(base)) return undefined;
  const path = decodeURI(pathname).slice(base.length);
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: decodeURIComponent(hash.slice(1)),
  };
}

/** Pages that nobody reaches who starts at the front page and follows links; old addresses and the 404 page are left out. */
export function orphanPages(site: Site): readonly string[] {
  const reached = new Set(['index.html']);
  for (const file of reached) {
    if (!file.endsWith('.html')) continue;
    for (const link of all('a[href]', readPage(site.folder, `/${file}`))) {
      const target = fileOf(site, new URL(attribute(link, 'href'), `${site.url}/${file}`));
      if (target && filesBelowOnce(site.folder).has(target.file)) reached.add(target.file);
    }
  }
  return pagePaths(site.folder)
    .filter((path) => path !== '/404.html' && !isRedirect(readPage(site.folder, path)))
    .filter((path) => !reached.has(`${path.slice(1)}index.html`));
}

export function isRedirect(page: Root): boolean {
  return all('meta[http-equiv="refresh"]', page).length > 0;
}

const listed = new Map<string, ReadonlySet<string>>();

function filesBelowOnce(folder: string): ReadonlySet<string> {
  const files = listed.get(folder) ?? new Set(filesBelow(folder));
  listed.set(folder, files);
  return files;
}

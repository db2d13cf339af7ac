import { expect, inject, test } from 'vitest';
import { serveEdition } from '../../src/cli/serve.ts';
import { attribute, one, readPage } from './html.ts';

const { grown, newsroom } = inject('editions');

interface Moved {
  readonly folder: string;
  readonly from: string;
  /** As the page itself writes it. */
  readonly to: string;
  readonly site: string;
}

const atRoot = { folder: grown.folder, site: 'https://hill.example' };
const lookout = { folder: newsroom.folder, site: 'https://lookout.example' };

const moved: Readonly<Record<string, Moved>> = {
  'an alias of a story': { ...atRoot, from: '/2025/09/storm/', to: '/2025/09/storm-night/' },
  'an alias below a category': { ...atRoot, from: '/background/lamp/', to: '/2025/08/how-a-lamp-turns/' },
  'a redirect of the site': { ...atRoot, from: '/old-about/', to: '/about/' },
  'an alias under a base path': { ...lookout, from: '/ferry/', to: '/news/2025/09/night-crossing/' },
  'an alias in a month': { ...lookout, from: '/2025/09/ferry-again/', to: '/news/2025/09/night-crossing/' },
  'an encoded alias': { ...lookout, from: '/2019/пором :)/', to: '/news/2025/09/night-crossing/' },
  'an alias of letters': { ...lookout, from: '/2019/пором.html/', to: '/news/2025/09/night-crossing/' },
  'a redirect to another site': { ...lookout, from: '/shop/', to: 'https://shop.example/' },
};

test.each(Object.entries(moved))(
  '%s leads where it should, by itself, by link and for search engines',
  (_what, where) => {
    const { folder, from, to, site } = where;
    const page = readPage(folder, from);
    expect(attribute(one('meta[http-equiv="refresh"]', page), 'content')).toBe(`0;url=${to}`);
    expect(attribute(one('main a', page), 'href')).toBe(to);
    expect(attribute(one('link[rel="canonical"]', page), 'href')).toBe(new URL(to, site).href);
    expect(attribute(one('meta[name="robots"]', page), 'content')).toBe('noindex');
  },
);

test.each([
  '2019/%D0%BF%D0%BE%D1%80%D0%BE%D0%BC%20%3A%29/',
  '2019/%d0%bf%d0%be%d1%80%d0%be%d0%bc%20:)/',
  '2019/пором.html',
])('a server finds the page of an old address as browsers ask for it: %s', async (path) => {
  const { server, address } = await serveEdition(lookout.folder, 0);
  const response = await fetch(address + path);
  expect(await response.text()).toContain('content="0;url=/news/2025/09/night-crossing/"');
  server.close();
});

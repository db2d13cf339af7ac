import { describe, expect, inject, test } from 'vitest';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { occurrences, pagePaths } from './finished-folder.ts';
import { all, attribute, one, readPage, words } from './html.ts';

const { grown, newsroom } = inject('editions');

const places = {
  grown: { ...grown, base: '' },
  newsroom: { ...newsroom, base: '/news' },
};

describe.each(Object.entries(places))('in the edition "%s"', (_name, { folder, content, base }) => {
  const path = '/2025/09/old-rumour/';
  const page = readPage(folder, path);

  test('a withdrawn story leaves a page that says so, and why', () => {
    expect(words(one('.notice-withdrawn', page))).toMatch(/^Withdrawn\. We have withdrawn this story/u);
    expect(words(one('.headline .label-type', page))).toBe('Withdrawn');
    expect(all('.corrections li', page).length).toBeGreaterThan(0);
    expect(attribute(one('meta[name="robots"]', page), 'content')).toContain('noindex');
  });

  test('nothing of its text, standfirst or pictures is anywhere', async () => {
    const { newsroom: read } = await readNewsroom({ content });
    const withdrawn = read?.articles.find(({ status }) => status === 'withdrawn');
    if (!withdrawn) throw new Error('No story is withdrawn.');
    const sentences = withdrawn.body.text
      .split(/[.\n\][()]+/u)
      .filter((sentence) => sentence.trim().split(' ').length > 2);
    expect(sentences.length + withdrawn.description.length).toBeGreaterThan(5);
    const lines = [withdrawn.description, ...sentences.map((sentence) => sentence.trim())];
    expect(
      occurrences(
        folder,
        lines.filter((line) => !line.startsWith('http')),
      ),
    ).toEqual([]);
    expect(all('main .prose, main .lead-picture, main .sources', page)).toEqual([]);
  });

  test('it is in no list but those of withdrawn and corrected stories', () => {
    const naming = pagePaths(folder).filter(
      (other) => all(`a[href="${base}${path}"]`, readPage(folder, other)).length > 0,
    );
    expect(naming.length).toBeGreaterThan(0);
    expect(naming.filter((other) => !/^\/(?:uk\/)?corrections\//u.test(other))).toEqual([]);
  });
});

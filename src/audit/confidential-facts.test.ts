import { expect, test } from 'vitest';
import { aNewsroom, anArticle } from '../../tests/support/examples.ts';
import { publicAt } from '../newsroom/publication.ts';
import { confidentialFacts } from './confidential-facts.ts';

const now = new Date('2026-01-15T12:00:00Z');
const at = (address: string, fields: object = {}) => anArticle({ address, ...fields });
const known = (...articles: ReturnType<typeof anArticle>[]) => {
  const newsroom = aNewsroom(articles);
  return confidentialFacts(newsroom, publicAt(newsroom, now), { folders: ['/srv/newsroom/content', '/news'] });
};

test('the addresses of stories that are not public are hidden', () => {
  const { hidden } = known(at('2025/09/open'), at('2025/09/half', { status: 'draft' }));
  expect([...hidden]).toEqual(['2025/09/half']);
});

test('a place that readers get rounded is hidden as it was written, on the page and in its maps', () => {
  const location = { name: 'Yongbyon', lat: 39.79871, lon: -125.75512 };
  const body = ':::map{name="Gate" lat="39.80123" lon="125.7" precisionKm="5"}\n:::';
  const { positions, digits } = known(at('2025/09/a', { location, body }));
  expect([...positions]).toEqual(['39.79871', '125.75512', '39.80123']);
  expect(digits).toBe(2);
});

test('a place that readers may know exactly, or read in the text, is no secret', () => {
  const location = { name: 'Bridge', lat: 50.4501, lon: 30.52341, precisionKm: 0.01 };
  expect(known(at('2025/09/a', { location })).digits).toBeGreaterThan(3);
  const round = known(at('2025/09/a', { location: { ...location, lat: 50.5, lon: 30.5 } }));
  expect([...round.positions]).toEqual([]);
  const said = { location: { name: 'Bridge', lat: 50.4501, lon: 30.5 }, body: 'It stands at 50.4501 north.' };
  expect([...known(at('2025/09/a', said)).positions]).toEqual([]);
});

test('a folder at the top of the disk could be an address, and is none', () => {
  expect(known(at('2025/09/a')).folders).toContain('/srv/newsroom/content');
  expect(known(at('2025/09/a')).folders).not.toContain('/news');
});

test('the words of a story are said, and those of a hidden one are not', () => {
  const open = at('2025/09/open', { body: 'He opened `file:///etc/passwd` and C:\\Users\\x.' });
  const half = at('2025/09/half', { status: 'draft', body: 'It lies in /Users/anna.' });
  const { isPublicText } = known(open, half);
  expect(isPublicText('file:///etc/passwd')).toBe(true);
  expect(isPublicText('C:\\\\Users\\\\x')).toBe(true);
  expect(isPublicText('/Users/anna')).toBe(false);
});

test('the address of a draft that could not be read is as hidden as that of any other', () => {
  const { hidden } = confidentialFacts(aNewsroom([]), aNewsroom([]), { folders: [], unread: ['2025/10/begun'] });
  expect([...hidden]).toEqual(['2025/10/begun']);
});

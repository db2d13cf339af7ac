import { expect, test } from 'vitest';
import { aNewsroom, anArticle } from '../../tests/support/examples.ts';
import { publicAt } from '../newsroom/publication.ts';
import { confidentialFacts } from './confidential-facts.ts';
import { leakedAddresses } from './hidden-addresses.ts';

const hidden = '2025/09/half';
const elsewhere = `https://other.example/world/${hidden}`;
const ours = `https://newsroom.example/${hidden}`;
const archived = `https://archive.example/web/newsroom.example/${hidden}`;

const newsroom = aNewsroom([
  anArticle({
    address: '2025/09/open',
    body: `[One](${elsewhere}/), ${ours}, ${archived}, https://інші.example/${hidden}.`,
  }),
  anArticle({ address: hidden, status: 'draft', body: `https://unsaid.example/${hidden}` }),
]);
const confidences = confidentialFacts(newsroom, publicAt(newsroom, new Date('2026-01-15T12:00:00Z')), { folders: [] });
const leaksIn = (text: string) => [...leakedAddresses(Buffer.from(text), confidences)];

test.each([
  `<a href="${elsewhere}/">One</a>`,
  `<guid>${elsewhere}</guid>`,
  `Words: ${elsewhere}, more words`,
  `<a href="https://інші.example/${hidden}">Інша</a>`,
  '<a href="/2025/09/half-open/">another story</a>',
])('what an editor links to on another site is no leak, whatever its path: %s', (text) => {
  expect(leaksIn(text)).toEqual([]);
});

test.each([
  `<a href="/${hidden}/">bare</a>`,
  `<a href="/uk/${hidden}/">in another language</a>`,
  `"${hidden}"`,
  `<a href="${ours}/">ours</a>`,
  `<a href="https://www.newsroom.example/${hidden}/">ours with www</a>`,
  `<a href="HTTPS://NEWSROOM.EXAMPLE/${hidden}/">ours in capitals</a>`,
  `<a href="${archived}">ours in an archive</a>`,
  `<a href="https://unsaid.example/${hidden}">said by no public story</a>`,
  `<a href="https://share.example/?u=/${hidden}">shared</a>`,
  `<a href="https://other.example/world/"></a><a href="/${hidden}">beside a link elsewhere</a>`,
  `https:\\/\\/other.example\\/${hidden}`,
])('the address of a story that is not public is found: %s', (text) => {
  expect(leaksIn(text)).toEqual([{ kind: 'hidden-address', detail: hidden }]);
});

test('of many addresses, the one that is ours is found', () => {
  expect(leaksIn(`<a href="${elsewhere}">a</a> <a href="${elsewhere}">b</a> <a href="/${hidden}">c</a>`)).toHaveLength(
    1,
  );
});

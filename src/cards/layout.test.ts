import { beforeAll, expect, test } from 'vitest';
import { cardSize } from '../model/share-card.ts';
import { layoutCard, pictureWidth, type CardRoom } from './layout.ts';
import { composerWith, type Composer } from '../lettering/composer.ts';
import { openShaper } from '../lettering/shaper.ts';

let composer: Composer;

beforeAll(async () => {
  composer = composerWith(await openShaper());
});

const texts = {
  mark: 'Варта',
  label: 'Останні новини',
  headline: 'Завод',
  byline: 'Відділ новин',
  date: '3 вересня 2025',
};
const longest = `${'Північна Корея показала завод, на якому складають ракети KN-23 і KN-24, '.repeat(2)}кажуть`.slice(
  0,
  110,
);
const headlineOf = (headline: string, room: CardRoom = 'whole') =>
  layoutCard({ ...texts, headline }, { room }, composer).glyphs.filter(({ key }) => key.startsWith('serif660'));
const linesOf = (headline: string, room?: CardRoom) => new Set(headlineOf(headline, room).map(({ y }) => y)).size;

test('a short headline is set larger than a long one', () => {
  const sizeOf = (headline: string) => Number(headlineOf(headline)[0]?.key.split('-')[1]);
  expect(sizeOf('Завод')).toBeGreaterThan(sizeOf(longest) * 1.5);
});

test.each(['whole', 'beside a picture'] as const)('the longest headline takes five lines at most: %s', (room) => {
  expect(linesOf(longest, room)).toBeLessThanOrEqual(5);
  expect(linesOf('Дуже довгий заголовок, '.repeat(30), room)).toBeLessThanOrEqual(5);
});

test.each([
  ['whole', cardSize.width],
  ['beside a picture', cardSize.width - pictureWidth],
] as const)('nothing stands over the edge, however long the words are: %s', (room, edge) => {
  const endless = 'Надзвичайнодовгеслово'.repeat(9);
  const all = layoutCard(
    { mark: endless, label: endless, headline: endless, byline: endless, date: endless },
    { room },
    composer,
  );
  expect(all.glyphs.length).toBeGreaterThan(50);
  expect(Math.max(...all.glyphs.map(({ x }) => x))).toBeLessThan(edge - 24);
  expect(Math.max(...all.glyphs.map(({ y }) => y))).toBeLessThan(cardSize.height - 24);
});

test('a headline ends above the byline', () => {
  for (const headline of ['Завод', longest, `${longest} ${longest}`])
    for (const room of ['whole', 'beside a picture'] as const)
      expect(Math.max(...headlineOf(headline, room).map(({ y }) => y))).toBeLessThan(500);
});

test('what no font holds stops no card', () => {
  expect(headlineOf('🚀 漢字 🇺🇦').length).toBeGreaterThan(3);
});

test.each([
  ['that is the name, drawn, stands alone', 800, 0],
  ['that is a sign has the name beside it', 200, 'Варта'.length],
])('a logo %s', (_which, width, letters) => {
  const { logo, glyphs } = layoutCard(texts, { room: 'whole', logo: { file: '/l.png', width, height: 200 } }, composer);
  expect(logo?.height).toBeLessThanOrEqual(54);
  const name = glyphs.filter(({ key }) => key.startsWith('serif760'));
  expect(name).toHaveLength(letters);
  for (const { x } of name) expect(x).toBeGreaterThan((logo?.x ?? 0) + (logo?.width ?? 0));
});

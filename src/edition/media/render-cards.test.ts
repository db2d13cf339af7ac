import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aPublicArticle } from '../../../tests/support/examples.ts';
import { pictureOf } from '../../../tests/support/samples/public-story.ts';
import type { ArticleHead } from '../../model/public-newsroom.ts';
import { leaksInPng } from '../../audit/formats/png.ts';
import { cardsRenderer } from './render-cards.ts';
import { cardJobs, type CardJob } from './card-jobs.ts';

const records = { site: { name: 'The Watch', languages: ['en'], timeZone: 'UTC' }, authors: [], categories: [] };
const files = new Map([['/media/aa-1600.jpg', '/cache/aa-1600.jpg']]);

const logo = {
  width: 400,
  height: 100,
  formats: [{ type: 'image/png', files: [{ path: '/media/logo.png', width: 400, height: 100, bytes: 1 }] }],
};

function jobOf(over: Partial<ArticleHead> = {}): CardJob | undefined {
  const head = aPublicArticle({ title: 'KN-23: що відомо', date: new Date('2026-01-15T12:00:00Z'), ...over });
  return [
    ...cardJobs([head], records as unknown as Parameters<typeof cardJobs>[1], { files, logo: undefined }).values(),
  ][0];
}

const pathOf = (over: Partial<ArticleHead> = {}) => jobOf(over)?.card.path;

test('a card shows what its address promised: whoever changes its pixels raises the version beside the address', async () => {
  const render = await cardsRenderer('/nowhere');
  const job = jobOf();
  const { value } = await render(job ? [job] : []).next();
  const png = value?.bytes ?? Buffer.alloc(0);
  const rows = inflateSync(png.subarray(png.indexOf('IDAT') + 4, -16));
  const digest = createHash('sha256').update(rows).digest('hex');
  expect(digest).toBe('227d7803d12caa81652a44016fb399f481e59c2c97cf2482c73197a77dd8831e');
});

test('a card of words holds nothing but its picture', async () => {
  const render = await cardsRenderer('/nowhere');
  const job = jobOf();
  const { value } = await render(job ? [job] : []).next();
  expect([...leaksInPng(value?.bytes ?? Buffer.alloc(0))]).toEqual([]);
});

test.each([
  ['headline', { title: 'Another' }],
  ['section', { category: 'strike' }],
  ['byline', { authors: ['b-writer'] }],
  ['day', { date: new Date('2026-01-16T12:00:00Z') }],
  ['type', { type: 'opinion' as const }],
  ['picture', { picture: pictureOf() }],
])('another %s is another address', (_what, over) => {
  expect(pathOf(over)).toMatch(/^\/cards\/[0-9a-f]{24}\.(?:png|jpg)$/u);
  expect(pathOf(over)).not.toBe(pathOf());
});

test('another logo is another address', () => {
  const cards = cardJobs([aPublicArticle()], records as unknown as Parameters<typeof cardJobs>[1], { files, logo });
  expect([...cards.values()][0]?.card.path).not.toBe(pathOf(aPublicArticle()));
});

test('what does not stand on a card leaves its address as it is', () => {
  expect(pathOf({ description: 'Another standfirst.', updated: new Date('2026-01-17T00:00:00Z') })).toBe(pathOf());
});

test.each([
  ['of state media', pictureOf({ kind: 'state-media' })],
  ['with a warning', pictureOf({ warning: 'Shows an injury.' })],
])('a story with a picture %s has the card of one without', (_which, picture) => {
  expect(jobOf({ picture })).toEqual(jobOf());
});

test('another credit or focus is another card', () => {
  const plain = pathOf({ picture: pictureOf() });
  expect(pathOf({ picture: pictureOf({ credit: 'Somebody else' }) })).not.toBe(plain);
  expect(pathOf({ picture: pictureOf({ focus: { x: 10, y: 10 } }) })).not.toBe(plain);
});

test('a diagram is another card than a photograph', () => {
  const pathAs = (kind: 'staff' | 'illustration') => pathOf({ picture: pictureOf({ kind }) });
  expect(pathAs('illustration')).not.toBe(pathAs('staff'));
});

test('a withdrawn story has no card', () => {
  expect(jobOf({ status: 'withdrawn' })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { readOnce, soundStory, withChanged, writeFiles } from '../../../../tests/support/written-newsroom.ts';
import { leaksInText } from '../../../audit/text.ts';
import { confidentialFacts } from '../../../audit/confidential-facts.ts';
import { publicAt } from '../../../newsroom/publication.ts';
import { readNewsroom } from '../../read-newsroom.ts';

const now = new Date('2026-01-15T12:00:00Z');
/** A draft, an embargoed and a scheduled story of the newsroom. */
const hidden = ['2025/10/half-a-story', '2025/10/sealed-letter', '2035/01/new-timetable'];
const file = 'articles/2025/10/new/index.md';
const keeper = 'articles/2025/10/keeper/index.md';
const place = 'location: { name: Odesa, lat: 46.48123, lon: -30.75432, precisionKm: 10 }';

/** Places of what is told of these files, as `line:column rule`, by file. */
function told(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return withChanged(
    (content) => writeFiles(content, files),
    async (content) => {
      const { problems } = await readNewsroom({ content, now, read: readOnce });
      return problems
        .filter(({ severity }) => severity === 'error')
        .map(({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`);
    },
  );
}

test.each(hidden)('a public text that names a story that is not public is told, where it does: %s', async (address) => {
  expect(await told({ [file]: soundStory('', `See ${address}.`) })).toEqual(['9:5 hidden-address-told']);
});

test.each([
  ['in code', 'Run `2025/10/half-a-story`.', '9:6'],
  ['in a block of code', '```\n2025/10/half-a-story\n```', '10:1'],
  ['as an address of this site', 'See [it](https://lookout.example/news/2025/10/half-a-story/).', '9:39'],
  [
    'as an address within another',
    '<https://archive.example/https://lookout.example/news/2025/10/half-a-story/>',
    '9:55',
  ],
  ['in other signs', 'See 2025&#47;10/half-a-story.', '9:1'],
  ['beside a longer one', 'See 2025/10/half-a-story-too and 2025/10/half-a-story.', '9:34'],
  ['in a block', ':::quote{by="2025/10/half-a-story"}\nText.\n:::', '9:1'],
])('wherever readers get it: %s', async (_, body, place) => {
  expect(await told({ [file]: soundStory('', body) })).toEqual([`${place} hidden-address-told`]);
});

test('in fields, records and pages too', async () => {
  expect(await told({ [file]: soundStory('facts: [One, See 2025/10/half-a-story]') })).toEqual([
    '7:14 hidden-address-told',
  ]);
  expect(await told({ 'topics/quay.md': '---\ntitle: Quay\nkind: place\n---\n\nSee 2025/10/half-a-story.\n' })).toEqual(
    ['6:5 hidden-address-told'],
  );
});

test.each([
  ['in a note to colleagues', 'Text. <!-- 2025/10/half-a-story -->'],
  ['as a link that is resolved', 'See [it](article:2025/10/half-a-story) and [it](/2025/10/half-a-story/).'],
  ['on another site', 'See [a report of the port](https://port.example/2025/10/half-a-story).'],
  ['a longer address', 'See 2025/10/half-a-story-too, and 12025/10/half-a-story.'],
])('what no reader gets is not told: %s', async (_, body) => {
  expect(await told({ [file]: soundStory('related: [2025/10/half-a-story]', body) })).toEqual([]);
});

test('a text that is not public itself may name what is not', async () => {
  expect(await told({ [file]: soundStory('status: draft', 'See 2025/10/sealed-letter.') })).toEqual([]);
  expect(await told({ [file]: soundStory('embargo: 2034-01-01T00:00:00Z', 'See 2025/10/sealed-letter.') })).toEqual([]);
});

test('a position that another story rounds is told, but not where its own story says it in words', async () => {
  const other = { [file]: soundStory('', 'At 46.48123 N, 30.75432 W.') };
  expect(await told({ ...other, [keeper]: soundStory(place) })).toEqual(['9:4 position-told', '9:16 position-told']);
  expect(await told({ ...other, [keeper]: soundStory(place, 'At 46.48123 N, 30.75432 W.') })).toEqual([]);
  expect(await told(other)).toEqual([]);
});

test('without an instant, nothing is hidden', async () => {
  const files = { [file]: soundStory('', 'See 2025/10/half-a-story.') };
  const { problems } = await withChanged(
    (content) => writeFiles(content, files),
    (content) => readNewsroom({ content, read: readOnce }),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
  'See 2025/10/half-a-story.',
  'See https://lookout.example/news/2025/10/half-a-story/.',
  'See https://www.lookout.example/news/2025/10/half-a-story/.',
  'See https://port.example/2025/10/half-a-story.',
  'See https://port.example/?at=2025/10/half-a-story.',
  'See 2025/10/half-a-story-too.',
  'At 46.48123 and 46,48123, not 46.481 and 146.48123.',
  'At 30.75432 W, 1,234 miles.',
])('the audit of an edition, which knows nothing of this rule, finds the same: %s', async (body) => {
  const files = { [file]: soundStory('', body), [keeper]: soundStory(place) };
  const leaks = await withChanged(
    (content) => writeFiles(content, files),
    async (content) => {
      const { newsroom } = await readNewsroom({ content, read: readOnce });
      if (!newsroom) throw new RangeError('The newsroom is not sound.');
      const facts = confidentialFacts(newsroom, publicAt(newsroom, now), { folders: [] });
      return [...leaksInText(Buffer.from(body), facts)].map((leak) => typeof leak !== 'string' && leak.kind);
    },
  );
  const rules = (await told(files)).map((one) =>
    one.endsWith(' position-told') ? 'exact-position' : 'hidden-address',
  );
  expect(rules).toEqual(leaks);
});

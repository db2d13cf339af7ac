import fc from 'fast-check';
import { Document, type DocumentOptions, type ToStringOptions } from 'yaml';
import { articleStatuses, articleTypes } from '../../src/model/article.ts';
import { correctionKinds } from '../../src/model/correction.ts';
import { pictureKinds } from '../../src/model/picture.ts';

/** What stories of a newsroom may refer to. */
export interface Around {
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly sources: readonly string[];
  readonly topics: readonly string[];
  readonly articles: readonly string[];
  /** A picture beside every story. */
  readonly picture: string;
}

/** Stories in which every field is sound, however odd, in whatever way YAML lets them be written. */
export function validArticle(around: Around): fc.Arbitrary<(address: string) => string> {
  return fc
    .record({
      fields: fieldsOf(around),
      style,
      ending: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      body,
    })
    .map(({ fields, style: { document, text }, ending, mark, body: words }) => (address) => {
      const own = { ...fields, aliases: fields.aliases?.map((alias) => `/old/${address}${alias}`) };
      const made = new Document(withoutUndefined(own), document);
      const folded = made.toString(text);
      // The library folds a line between the two halves of a letter beyond U+FFFF.
      const yaml = folded.isWellFormed() ? folded : made.toString({ ...text, lineWidth: 0 });
      return mark + `---\n${yaml}---\n\n${words}\n`.replaceAll('\n', ending);
    });
}

const style = fc.record({
  document: fc.constantFrom<DocumentOptions>({}, { version: '1.2' }),
  text: fc.record<ToStringOptions>({
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
    defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    indent: fc.constantFrom(2, 3, 4),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40, 80),
    doubleQuotedAsJSON: fc.boolean(),
    flowCollectionPadding: fc.boolean(),
  }),
});

const pieces = [
  ...[
    'Kyiv',
    'п’ять',
    "don't",
    '"said"',
    'Їжак',
    'naïve',
    '東京',
    '🚀',
    '½',
    '€',
    '–',
    '…',
    '2024',
    'true',
    'no',
    'null',
    '~',
    '0x1F',
  ],
  ...[
    ': ',
    ' #',
    '- ',
    '? ',
    '[x]',
    '{y}',
    '@home',
    '& co',
    '*star*',
    '!tag',
    '%',
    '|',
    '>',
    '`code`',
    '\\',
    "''",
    ',',
    '<b>',
    '---',
    '&amp;',
  ],
];
/** A text of at most so many characters; some are exactly as long as they may be. */
function textUpTo(limit: number): fc.Arbitrary<string> {
  const words = fc
    .array(fc.constantFrom(...pieces, ' ', ' '), { minLength: 1, maxLength: 24 })
    .map((some) => some.join(''));
  const cut = words
    .map((some) => Array.from(some.trim()).slice(0, limit).join('').trim())
    .filter((some) => some !== '');
  const longest = cut.map((some) =>
    Array.from(some.padEnd(2 * limit, 'й🚀'))
      .slice(0, limit)
      .join(''),
  );
  return fc.oneof(
    { arbitrary: cut, weight: 5 },
    { arbitrary: longest.filter((some) => !some.endsWith(' ')), weight: 1 },
  );
}
const text = textUpTo(200);
const lines = fc.array(text, { minLength: 1, maxLength: 3 }).map((some) => some.join('\n'));

const year = 365 * 24 * 3600;
const moment = fc.integer({ min: Date.UTC(1990) / 1000, max: Date.UTC(2037) / 1000 }).map((seconds) => seconds * 1000);
const later = fc.integer({ min: 0, max: 3 * year }).map((seconds) => seconds * 1000);
const offset = fc.constantFrom(0, 120, 180, -300, 345, 840, -720);

/** A moment as ISO 8601 writes it, at some distance from UTC. */
function written(at: number, minutes: number): string {
  const local = new Date(at + minutes * 60_000).toISOString();
  if (minutes === 0) return local;
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  return `${local.slice(0, 19)}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
const day = moment.map((at) => new Date(at).toISOString().slice(0, 10));
const yesNo = fc.constantFrom(true, false, 'yes', 'no');
const address = fc.constantFrom(
  'https://example.org/a?b=c&d#e',
  'http://www.kcna.kp/',
  'https://xn--e1afmkfd.example/%D1%8F',
  'HTTPS://EXAMPLE.ORG',
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const someOf = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });

const degrees = (limit: number) =>
  fc.oneof(
    fc.constantFrom(-limit, 0, limit),
    fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => Number(value.toFixed(5))),
  );
const place = fc.record(
  { name: text, lat: degrees(90), lon: degrees(180), precisionKm: fc.constantFrom(0.1, 1, 25, 1000) },
  { requiredKeys: ['name', 'lat', 'lon'] },
);

function fieldsOf({ authors, categories, sources, topics, articles, picture }: Around) {
  const lead = fc.record(
    {
      src: fc.constantFrom(picture, `./${picture}`),
      alt: text.map((some) => `To be seen: ${some}`),
      caption: lines.map((some) => `To be known: ${some}`),
      credit: text,
      creditUrl: address,
      licence: text,
      kind: fc.constantFrom(...pictureKinds),
      warning: lines.map((some) => `Hard to see: ${some}`),
      focus: fc.record({ x: fc.double({ min: 0, max: 100, noNaN: true }), y: fc.integer({ min: 0, max: 100 }) }),
    },
    { requiredKeys: ['src', 'alt', 'caption', 'credit'] },
  );
  const citation = fc.record(
    {
      source: fc.constantFrom(...sources),
      date: day,
      title: text,
      url: address,
      accessed: day,
      archived: address,
      via: fc.array(fc.constantFrom(...sources), { minLength: 1, maxLength: 3 }),
      credibility: fc.integer({ min: 1, max: 6 }),
      note: lines,
    },
    { requiredKeys: ['source', 'date'] },
  );
  const correction = fc.record({
    after: later,
    offset,
    kind: fc.constantFrom(...correctionKinds),
    text: lines,
    was: maybe(text),
    now: maybe(text),
  });
  return fc
    .record({
      title: textUpTo(110),
      description: textUpTo(300),
      category: fc.constantFrom(...categories),
      author: fc.oneof(fc.constantFrom(...authors), someOf(authors)),
      at: moment,
      offset,
      updatedAfter: maybe(later),
      type: maybe(fc.constantFrom(...articleTypes)),
      status: maybe(fc.constantFrom(...articleStatuses)),
      embargoAt: maybe(moment),
      picture: maybe(lead),
      sources: fc.array(citation, { minLength: 1, maxLength: 4 }),
      topics: maybe(someOf(topics)),
      related: maybe(
        fc.uniqueArray(fc.constantFrom(...articles.flatMap((one) => [one, `/${one}/`])), {
          minLength: 1,
          maxLength: 2,
          selector: (one) => one.replace(/^\/|\/$/gu, ''),
        }),
      ),
      corrections: maybe(fc.array(correction, { minLength: 1, maxLength: 3 })),
      warning: maybe(lines.map((some) => `Hard to read: ${some}`)),
      dateline: maybe(text),
      location: maybe(place),
      facts: maybe(fc.array(text, { minLength: 1, maxLength: 4 })),
      featured: maybe(yesNo),
      support: maybe(yesNo),
      aliases: maybe(
        fc.uniqueArray(fc.constantFrom('/', '/index.html', '/%D1%8F/', '/a-b_c/'), { minLength: 1, maxLength: 2 }),
      ),
      canonical: maybe(address),
    })
    .map(({ at, offset: from, updatedAfter, embargoAt, sources: cited, corrections, ...fields }) => ({
      ...fields,
      date: written(at, from),
      updated: updatedAfter === undefined ? undefined : written(at + updatedAfter, from),
      embargo: embargoAt === undefined ? undefined : written(embargoAt, from),
      sources: cited.map((one, index) => ({ id: `s${String(index)}`, ...one })),
      corrections: corrections?.map(({ after, offset: other, ...one }) => ({ at: written(at + after, other), ...one })),
    }));
}

const body = fc
  .array(
    fc.constantFrom(
      'A paragraph with *emphasis*, `code` and a [link](https://example.org/).',
      '## A heading',
      'According to [the report](source:s0), it is so.[^1]\n\n[^1]: A note.',
      ':::facts\n- One\n- Two\n:::',
      ':::quote{by="House style"}\nWords.\n:::',
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
      '\\<script>alert(1)\\</script> stays text.',
      'Дев’ять "лапок" – і тире.',
      '> A quote\n> of two lines',
      '```\ncode: [unclosed\n```',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join('\n\n'));

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

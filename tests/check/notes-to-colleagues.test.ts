import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectBody } from '../../src/markdown/inspect/inspect-body.ts';
import { parseBody, placeAsWritten } from '../../src/markdown/parse/parse-body.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { exampleContext } from '../support/example-body-context.ts';
import { generatedBodies } from '../support/generated-bodies.ts';
import { readWith, soundStory } from '../support/written-newsroom.ts';

const context = exampleContext('en');

/** Notes of one line and of many, with what begins blocks, cells, code and links in them. */
const notes = fc.constantFrom(
  ...['<!-- n -->', '<!---->', '<!--n | `m` *n* [ ](x) ::: {-->', '<!-- <mark> \\ & -->'],
  ...[
    '<!-- n\nm -->',
    '<!-- n\n\nm\n-->',
    '<!--\n\n- n\n-->',
    '<!-- n\n> m\n```\n## n -->',
    '<!--\n:::\n| n |\n===\n    n\n-->',
  ],
);
/** Code, addresses and HTML blocks, in which a note is letters or white space counts. */
const closed = /^```\n[^]*?\n```$|^<div>\n[^]*?\n<\/div>$|^ {4}.*$|`[^`\n]*`|<?https?:\S+/gmu;

interface Inserted {
  readonly at: number;
  readonly note: string;
  readonly where: keyof typeof spots;
}

const inserted = fc.record({
  at: fc.nat(10_000),
  note: notes,
  where: fc.constantFrom<Inserted['where']>('before a word', 'behind a word', 'between words', 'on a line'),
});

/** Behind what of a body a note is put. */
const spots = {
  'before a word': /(?=w\d+x)/gu,
  'behind a word': /w\d+x/gu,
  'between words': /w\d+x (?=w\d+x)/gu,
  'on a line': /^|\n/gu,
} as const;

/** A body with notes at some of the places that can have one. */
function withNotes(body: string, insertions: readonly Inserted[]): string {
  const taken = [...body.matchAll(closed)].map(({ index, 0: text }) => [index, index + text.length] as const);
  const isOpen = (place: number) => !taken.some(([from, to]) => from <= place && place <= to);
  const byPlace = new Map(
    insertions.flatMap(({ at, note, where }) => {
      const places = [...body.matchAll(spots[where])].map(({ index, 0: text }) => index + text.length).filter(isOpen);
      const place = places[at % places.length];
      return place === undefined ? [] : [[place, asInserted(note, where, body.slice(place))] as const];
    }),
  );
  return [...byPlace]
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [place, note]) => text.slice(0, place) + note + text.slice(place), body);
}

function asInserted(note: string, where: keyof typeof spots, rest: string): string {
  if (where === 'between words') return `${note} `;
  // The marks of quotes and the spaces before a line stand before a note on a line of its own as well.
  return where === 'on a line' ? `${/^[ >]*/u.exec(rest)?.[0] ?? ''}${note}\n` : note;
}

test('a text with notes to colleagues is published as it would be without them, wherever they stand', () => {
  let notesLeft = 0;
  fc.assert(
    fc.property(generatedBodies, fc.array(inserted, { minLength: 1, maxLength: 5 }), ({ markdown }, insertions) => {
      const written = withNotes(markdown, insertions);
      notesLeft += written === markdown ? 0 : 1;
      expect(renderBody(written, context)).toEqual(renderBody(markdown, context));
    }),
    { numRuns: 600, seed: 11 },
  );
  expect(notesLeft).toBeGreaterThan(550);
}, 120_000);

test('what is behind a note is told where it stands in the file', () => {
  fc.assert(
    fc.property(generatedBodies, fc.array(inserted, { minLength: 1, maxLength: 5 }), ({ markdown }, insertions) => {
      const body = parseBody(withNotes(markdown, insertions));
      const lines = withNotes(markdown, insertions).split('\n');
      for (const { target, position } of inspectBody(body).links) {
        const { line, column } = placeAsWritten(body, position);
        const rest = lines
          .slice(line - 1)
          .join('\n')
          .slice(column - 1);
        expect(rest.replaceAll(/<!--[^]*?-->/gu, '').replace(/^</u, '')).toMatch(
          new RegExp(`^(?:\\w+:)?${RegExp.escape(target)}`, 'u'),
        );
      }
    }),
    { numRuns: 200, seed: 12 },
  );
}, 120_000);

test('nobody is told of what stands in a note: it may have gaps, hidden characters, and links that lead nowhere', async () => {
  const note =
    '<!-- ⟨ask⟩ yester\u200Bday [who](source:nobody)[^x] ![](gone.jpg) :::nothing\n\n::: ~~~ https://ехаmple.org -->';
  const { problems } = await readWith({
    'articles/2025/10/noted/index.md': soundStory('', `Text. ${note}\n\n- ${note} More.`),
    'topics/noted.md': `---\ntitle: Noted\nkind: theme\n---\n\n${note}\n\nText.\n`,
  });
  expect(problems).toEqual([]);
});

test('in code, a comment is shown, whatever surrounds it', () => {
  const { html } = renderBody('`<!-- a -->`\n\n> ~~~html\n> <!-- b -->\n> ~~~\n\n- c\n\n      <!-- d -->', context);
  expect(html.match(/&#x3C;!-- \w --(?:>|&gt;)/gu)).toHaveLength(3);
});

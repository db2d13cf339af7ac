import { toString } from 'hast-util-to-string';
import { select } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { exampleContext } from '../support/example-body-context.ts';
import { withNewsroom, writeFiles } from '../support/written-newsroom.ts';
import { draftOf } from '../support/written-records.ts';
import { naughtyFiles, naughtyStrings, withoutLigatures, type Placed } from '../support/naughty-newsroom.ts';

const { files, placed } = naughtyFiles(naughtyStrings);

test('every naughty string is taken as exactly that text, or refused with a rule at its line', async () => {
  const told = new Map<string, string[]>();
  const taken = new Map<string, Readonly<Record<string, unknown>>>();
  await withNewsroom(async (content) => {
    await writeFiles(content, files);
    for (const { what, path } of placed)
      if (what === 'title' || what === 'caption') await writeFiles(content, { [join(dirname(path), 'any.png')]: '' });
    const { problems } = await readNewsroom({ content });
    for (const { file, rule } of problems.filter(({ severity }) => severity === 'error'))
      told.set(file, [...(told.get(file) ?? []), rule]);
    const loaded = await draftOf(content);
    for (const { file, fields } of [...loaded.articles, ...loaded.authors, ...loaded.topics])
      taken.set(file.path, fields);
  });
  const neither = placed.filter(
    (one) => textTaken(one, taken.get(one.path)) !== withoutLigatures(one.text.trim()) && !told.has(one.path),
  );
  expect(neither).toEqual([]);
  const unreadable = [...told].filter(([, rules]) =>
    rules.some((rule) => /^(?:yaml-form|yaml-quote|file-|front-matter)/u.test(rule)),
  );
  expect(unreadable).toEqual([]);
  expect(placed.filter(({ path }) => !told.has(path)).length).toBeGreaterThan(placed.length / 2);
});

test('every naughty string in the caption of a picture of the text comes out as text', () => {
  const context = exampleContext();
  const wrong = naughtyStrings.filter((one) => {
    const caption = one.replace(/\s+/gu, ' ').trim();
    const escaped = caption.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
    const { html } = renderBody(`![Seen](./hall.jpg "${escaped}. (Source: Us)")`, context);
    const figure = fromHtml(html, { fragment: true });
    const words = select('figcaption .caption', figure);
    const hasMore = select('script, iframe, svg, [onerror], [onload]', figure) !== undefined;
    return hasMore || words === undefined || lettersOf(toString(words)) !== lettersOf(caption);
  });
  expect(wrong).toEqual([]);
});

/** What a reader of the fields would see there. */
function textTaken({ what }: Placed, fields: Readonly<Record<string, unknown>> = {}): unknown {
  if (what === 'caption') return (fields['picture'] as { caption?: string } | undefined)?.caption;
  return fields[what === 'author' ? 'name' : 'title'];
}

/** Letters and digits only: marks are set as the language wants them. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

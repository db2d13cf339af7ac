import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { blockRenderers } from '../../src/markdown/blocks/block-handler.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { exampleContext } from '../support/example-body-context.ts';

const folder = fileURLToPath(new URL('../fixtures/blocks', import.meta.url));
const fixtures = readdirSync(folder).filter((file) => file.endsWith('.md'));

test('every block has a fixture in each language', () => {
  const blocks = Object.keys(blockRenderers);
  expect(blocks.length).toBeGreaterThanOrEqual(10);
  const constructs = new Set([...blocks, ...fixtures.map((file) => file.replace(/\..*/u, ''))]);
  const wanted = [...constructs].flatMap((construct) => [`${construct}.en.md`, `${construct}.uk.md`]);
  expect(fixtures.toSorted()).toEqual(wanted.toSorted());
});

test.each(fixtures)('%s becomes the HTML beside it', async (file) => {
  const language = file.split('.')[1] as Language;
  const { html } = renderBody(await readFile(join(folder, file), 'utf8'), exampleContext(language));
  await expect(`${html}\n`).toMatchFileSnapshot(join(folder, file.replace(/\.md$/u, '.html')));
});

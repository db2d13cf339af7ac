import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pictureOpener } from '../../src/edition/open-newsroom.ts';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { inRepository } from '../support/committed-newsroom.ts';
import { exampleContext } from '../support/example-body-context.ts';
import {
  newsroomWith,
  readOnce,
  smallestNewsroom,
  soundStory,
  withChanged,
  writeFiles,
} from '../support/written-newsroom.ts';

const picture = readFileSync(join(smallestNewsroom, 'articles/2025/09/night-crossing/deck.jpg'));
const folder = 'articles/2025/10/filming';
const body = '## Що їде\n\n[Вгору](#що-їде). ![Йой](їжа.jpg "Їжа. (Source: Desk)")';
const story = soundStory('picture: { src: зйомка/й.jpg, alt: Йод, caption: Й., credit: Desk }', body);
const forms = ['NFC', 'NFD'] as const;

test.each(forms.flatMap((text) => forms.map((disk) => ({ text, disk }))))(
  'a text in $text shows its pictures and leads to its headings, their names being in $disk',
  async ({ text, disk }) => {
    const name = (path: string) => `${folder}/${path.normalize(disk)}`;
    const problems = await withChanged(
      (content) =>
        writeFiles(content, {
          [`${folder}/index.md`]: story.normalize(text),
          [name('зйомка/й.jpg')]: picture,
          [name('їжа.jpg')]: picture,
        }),
      async (content) => {
        const faultsOf = pictureOpener(content, join(content, '.cache'));
        return (await readNewsroom({ content, faultsOf, least: 'error', read: readOnce })).problems;
      },
    );
    expect(problems).toEqual([]);
  },
);

test('what is published is composed, so that a search in the page finds it', async () => {
  const newsroom = await newsroomWith({
    [`${folder}/index.md`]: soundStory('', 'Північної Кореї чекають: “й”.').normalize('NFD'),
  });
  const [published] = newsroom?.articles.filter(({ file }) => file.startsWith(folder)) ?? [];
  const { html } = renderBody(published?.body.text ?? '', exampleContext());
  expect(html).toBe('<p>Північної Кореї чекають: “й”.</p>');
  expect(html).toBe(html.normalize('NFC'));
});

test('so is what only entities and escapes spell in parts', async () => {
  const newsroom = await newsroomWith({
    [`${folder}/index.md`]: soundStory(
      'picture: { src: a.jpg, alt: "Йод cafe\\u0301", caption: Й., credit: Desk }',
      'cafe&#x301; and cafe<!-- n -->\u0301',
    ),
    [`${folder}/a.jpg`]: picture,
  });
  const [published] = newsroom?.articles.filter(({ file }) => file.startsWith(folder)) ?? [];
  expect(published?.picture?.alt).toBe('Йод café');
  expect(renderBody(published?.body.text ?? '', exampleContext()).html).toBe('<p>café and café</p>');
});

test('letters that a PDF joins are letters, so that a search in the page finds the word', async () => {
  const newsroom = await newsroomWith({ [`${folder}/index.md`]: soundStory('', 'The oﬃcial ﬁnds a ﬂoor.') });
  const [published] = newsroom?.articles.filter(({ file }) => file.startsWith(folder)) ?? [];
  expect(published?.body.text.trim()).toBe('The official finds a floor.');
});

test('a text that is spelt in another form has not been changed', async () => {
  const names = forms.map((form) => `${folder}/${'зйомка/й.jpg'.normalize(form)}`);
  const [composed = '', decomposed = ''] = names;
  const written = soundStory('picture: { src: зйомка/й.jpg, alt: Йод, caption: Й., credit: Desk }', 'Північної Кореї.');
  const outcome = await inRepository(async ({ commit, check }) => {
    await commit({ [`${folder}/index.md`]: written.normalize('NFD'), [decomposed]: 'one' });
    await commit({ [`${folder}/index.md`]: written, [decomposed]: null, [composed]: 'one' });
    return check('HEAD~1');
  });
  expect(outcome).toMatchObject({ kind: 'compared', problems: [] });
});

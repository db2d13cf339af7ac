import { expect, test } from 'vitest';
import { aNewsroom, anArticle } from '../../../tests/support/examples.ts';
import { bodyTextOf } from '../../model/body-text.ts';
import { noMedia } from '../../model/body-media.ts';
import { wantedPictures } from './wanted-pictures.ts';

const picture = (src: string, credit: string) => ({ src, alt: 'Alt', caption: 'Caption.', credit });
const whole = (newsroom: Parameters<typeof wantedPictures>[0]) =>
  wantedPictures(newsroom).filter(({ shape }) => shape === 'whole');
const paths = (newsroom: Parameters<typeof wantedPictures>[0]) => whole(newsroom).map(({ path }) => path);

test('lead pictures and pictures inside the text are wanted, each from the folder of its text', () => {
  const article = anArticle({
    picture: picture('visit.jpg', 'KCNA'),
    body: 'Text.\n\n![Alt](./first%20visit.jpg "Caption. (Source: KCNA)")\n',
  });
  expect(paths(aNewsroom([article]))).toEqual([
    'articles/2025/09/story/visit.jpg',
    'articles/2025/09/story/first visit.jpg',
  ]);
});

test('a file that two languages show is made once, with the credit of the first language of the site', () => {
  const english = anArticle({ picture: picture('visit.jpg', 'Agency') });
  const ukrainian = anArticle({ language: 'uk', picture: picture('visit.jpg', 'Агенція') });
  const wanted = whole(aNewsroom([ukrainian, english]));
  expect(wanted.map(({ rights }) => rights.credit)).toEqual(['Agency']);
});

test('a picture in the text of a page is wanted too', () => {
  const page = {
    ...{
      id: 'about',
      language: 'en' as const,
      title: 'About',
      description: 'Us.',
      file: 'pages/about.md',
      bodyLine: 5,
    },
    body: bodyTextOf('![Alt](./desk.png "Our desk. (Photo: Staff)")'),
    media: { ...noMedia, figures: [{ src: './desk.png', credit: 'Staff', line: 1 }] },
  };
  expect(paths({ ...aNewsroom([]), pages: [page] })).toEqual(['pages/desk.png']);
});

test('a lead picture is cut for those who show the story elsewhere, one with a warning and one in a text are not', () => {
  const open = anArticle({ address: '2025/09/open', file: 'open/index.md', picture: picture('a.jpg', 'Agency') });
  const lead = { ...picture('a.jpg', 'Agency'), warning: 'Shows a dead person.' };
  const closed = anArticle({ address: '2025/09/closed', file: 'closed/index.md', picture: lead });
  const warned = anArticle({
    ...{ address: '2025/09/warned', file: 'warned/index.md', picture: picture('a.jpg', 'Agency') },
    ...{ warning: 'Describes injuries.', body: '![Alt](./b.jpg "Caption. (Source: KCNA)")' },
  });
  const newsroom = aNewsroom([open, closed, warned]);
  expect(whole(newsroom).map(({ path, crops }) => [path, crops])).toEqual([
    ['open/a.jpg', ['1:1', '4:3', '16:9']],
    ['closed/a.jpg', []],
    ['warned/a.jpg', []],
    ['warned/b.jpg', []],
  ]);
  const cards = wantedPictures(newsroom).filter(({ shape }) => shape === 'card');
  expect(cards.map(({ path }) => path)).toEqual(['open/a.jpg']);
  const closable = whole(newsroom).filter(({ closed }) => closed === 'always');
  expect(closable.map(({ path }) => path)).toEqual(['closed/a.jpg', 'warned/a.jpg', 'warned/b.jpg']);
});

test('a picture that is closed in one text and open in another is not always closed', () => {
  const warned = anArticle({ picture: picture('a.jpg', 'Agency'), warning: 'Describes injuries.' });
  const open = anArticle({ language: 'uk', picture: picture('a.jpg', 'Агенція') });
  const block = anArticle({ body: ':::warning{text="x"}\n![Alt](./b.jpg "Caption. (Source: KCNA)")\n:::' });
  const states = (...articles: (typeof open)[]) => whole(aNewsroom(articles)).map(({ closed }) => closed);
  expect(states(warned)).toEqual(['always']);
  expect(states(warned, open)).toEqual(['perhaps']);
  expect(states(block)).toEqual(['perhaps']);
  expect(states(open)).toEqual(['never']);
});

test.each([
  [{ licence: 'CC BY 4.0' }, { copyright: 'CC BY 4.0', webStatement: 'https://creativecommons.org/licenses/by/4.0/' }],
  [{ licence: 'All rights reserved' }, { copyright: 'All rights reserved', webStatement: undefined }],
  [{ creditUrl: 'https://agency.example/' }, { copyright: undefined, webStatement: 'https://agency.example/' }],
])('of %j, the file says %j', (fields, rights) => {
  const article = anArticle({ picture: { ...picture('a.jpg', 'Agency'), ...fields } });
  expect(whole(aNewsroom([article])).map((wanted) => wanted.rights)).toEqual([{ credit: 'Agency', ...rights }]);
});

import { expect, test } from 'vitest';
import { aNewsroom, anArticle } from '../../tests/examples.ts';
import { wantedPictures } from './wanted-pictures.ts';

const picture = (src: string, credit: string) => ({ src, alt: 'Alt', caption: 'Caption.', credit });
const paths = (newsroom: Parameters<typeof wantedPictures>[0]) => wantedPictures(newsroom).map(({ path }) => path);

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
  const wanted = wantedPictures(aNewsroom([ukrainian, english]));
  expect(wanted.map(({ credit }) => credit)).toEqual(['Agency']);
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
    body: '![Alt](./desk.png "Our desk. (Photo: Staff)")',
  };
  expect(paths({ ...aNewsroom([]), pages: [page] })).toEqual(['pages/desk.png']);
});

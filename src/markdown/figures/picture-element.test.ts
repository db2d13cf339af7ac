import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import type { BodyPictures } from '../context/body-context.ts';
import { pictureElement } from './picture-element.ts';

const { pictures } = exampleContext();
const picture = pictures.bySrc['hall.jpg'];

test('a picture is offered in every format and width, and fetched when the reader comes near', () => {
  const frame = picture && pictureElement(picture, 'A hall', pictures);
  const [placeholder, offered] = frame?.children ?? [];
  expect(placeholder).toMatchObject({ tagName: 'img', properties: { className: ['placeholder'], alt: '' } });
  expect(offered).toMatchObject({
    tagName: 'picture',
    children: [
      { tagName: 'source', properties: { type: 'image/avif', srcSet: '/news/media/a-640.avif 640w' } },
      {
        tagName: 'img',
        properties: { src: '/news/media/a-1200.jpg', alt: 'A hall', loading: 'lazy', width: 1200, height: 800 },
      },
    ],
  });
});

test('nothing stands behind a picture without a placeholder', () => {
  const frame = picture && pictureElement({ ...picture, placeholder: undefined }, 'A hall', pictures);
  expect(frame?.children.map((child) => child.type === 'element' && child.tagName)).toEqual(['picture']);
});

test('a picture without a file is none', () => {
  const none: BodyPictures = pictures;
  expect(pictureElement({ width: 1, height: 1, formats: [] }, 'x', none)).toBeUndefined();
});

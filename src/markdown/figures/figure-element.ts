import type { Element, ElementContent } from 'hast';
import type { Image } from 'mdast';
import { isTall, type PublishedPicture } from '../../model/published-picture.ts';
import type { BodyContext } from '../context/body-context.ts';
import { captionAndCredit } from './credit.ts';
import { element } from '../tree/element.ts';
import type { Figure } from './figures.ts';
import { linkedWords } from '../links/link-element.ts';
import { pictureElement } from './picture-element.ts';
import { renderingIn, type Handler } from '../context/render-state.ts';

/** Renders a figure. Caption and credit are separate elements, so that screen readers pause between them. */
export const figureHandler: Handler = (state, { image, link }: Figure) => {
  const rendering = renderingIn(state);
  const published = publishedOf(image, rendering.context);
  const shown = pictureOrWords(published, image, rendering.context);
  const linked = link ? linkedWords(link.url, [shown], rendering) : [shown];
  const words = captionElements(image.title ?? '');
  const caption = words.length > 0 ? [element('figcaption', {}, words)] : [];
  const className = published && isTall(published) ? ['picture', 'picture-tall'] : ['picture'];
  return element('figure', { className }, [...linked, ...caption]);
};

/** Renders a picture among other words, in a link, a heading or a table cell, as its alt text and title. */
export const imageHandler: Handler = (_state, { alt, title }: Image) => {
  return { type: 'text', value: [alt, title].filter(Boolean).join(' – ') };
};

function publishedOf({ url }: Image, { pictures }: BodyContext): PublishedPicture | undefined {
  const src = url.replace(/^\.\//u, '');
  return Object.hasOwn(pictures.bySrc, src) ? pictures.bySrc[src] : undefined;
}

/** The picture, or its alt text if the built site does not have it. */
function pictureOrWords(published: PublishedPicture | undefined, { alt }: Image, { pictures }: BodyContext): Element {
  return (published && pictureElement(published, alt ?? '', pictures)) ?? element('span', {}, [alt ?? '']);
}

function captionElements(title: string): readonly (ElementContent | string)[] {
  const { caption, label, credit } = captionAndCredit(title);
  const captioned = caption === '' ? [] : [element('span', { className: ['caption'] }, [caption])];
  if (label === undefined || credit === undefined) return captioned;
  const words = [element('span', { className: ['credit-label'] }, [`${label}:`]), ` ${credit}`];
  const credited = element('span', { className: ['credit'] }, words);
  return captioned.length > 0 ? [...captioned, ' ', credited] : [credited];
}

import type { ElementContent } from 'hast';
import type { Image } from 'mdast';
import { isTall } from '../../model/published-picture.ts';
import { captionAndCredit } from './credit.ts';
import { element } from '../tree/element.ts';
import type { Figure } from './figures.ts';
import { linkContent } from '../links/link-element.ts';
import { pictureElement } from './picture-element.ts';
import { renderStateIn, type Handler } from '../context/render-state.ts';

/** Renders a figure. Caption and credit are separate elements, so that screen readers pause between them. */
export const figureHandler: Handler = (state, { image, link }: Figure) => {
  const rendering = renderStateIn(state);
  const { pictures } = rendering.context;
  const src = image.url.replace(/^\.\//u, '');
  const published = Object.hasOwn(pictures.bySrc, src) ? pictures.bySrc[src] : undefined;
  const alt = image.alt ?? '';
  // The alt text stands for a picture that the built site does not have.
  const shown = (published && pictureElement(published, alt, pictures)) ?? element('span', {}, [alt]);
  const linked = link ? linkContent(link.url, [shown], rendering) : [shown];
  const words = captionElements(image.title ?? '');
  const caption = words.length > 0 ? [element('figcaption', {}, words)] : [];
  const className = published && isTall(published) ? ['picture', 'picture-tall'] : ['picture'];
  return element('figure', { className }, [...linked, ...caption]);
};

/** Renders a picture among other words, in a link, a heading or a table cell, as its alt text and title. */
export const imageHandler: Handler = (_state, { alt, title }: Image) => {
  return { type: 'text', value: [alt, title].filter(Boolean).join(' – ') };
};

function captionElements(title: string): readonly (ElementContent | string)[] {
  const { caption, label, credit } = captionAndCredit(title);
  const captioned = caption === '' ? [] : [element('span', { className: ['caption'] }, [caption])];
  if (label === undefined) return captioned;
  const words = [element('span', { className: ['credit-label'] }, [`${label}:`]), ` ${credit}`];
  const credited = element('span', { className: ['credit'] }, words);
  return captioned.length > 0 ? [...captioned, ' ', credited] : [credited];
}

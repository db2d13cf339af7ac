import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { clickToViewPicture } from '../../model/click-to-view.ts';
import type { BodyContext } from '../context/body-context.ts';
import { warningElement } from '../blocks/warning.ts';
import { element, hasClass } from '../tree/element.ts';
import { renderStateOf } from '../context/render-state.ts';
import { SKIP, walk } from '../tree/walk.ts';

/**
 * A rehype plugin that makes click-to-view pictures of all pictures inside a warning, and of every picture of an article
 * that has a warning. Such a picture is the background of an element in a closed `<details>`, set by a style sheet of its
 * own, and not an `<img>`: without scripting browsers ignore `loading="lazy"` (HTML Standard) and would load it at once.
 */
export function clickToViewPictures() {
  return (tree: Root, file: VFile): void => {
    const { context } = renderStateOf(file);
    if (context.warning !== undefined) hideFigures(tree, context);
    walk(tree, 'element', (node) => {
      if (node.tagName === 'details') hidePictures(node, context);
    });
  };
}

/** Wraps every figure outside of warnings in the article's warning. */
function hideFigures(tree: Root, { warning = '', language }: BodyContext): void {
  walk(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'details') return SKIP;
    if (!hasClass(node, 'picture') || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, warningElement(warning, language, [node]));
    return [SKIP, index + 1];
  });
}

function hidePictures(details: Element, { pictures }: BodyContext): void {
  walk(details, 'element', (node, index, parent) => {
    if (!hasClass(node, 'picture-frame') || !parent || index === undefined) return undefined;
    const closed = clickToViewElements(node, pictures.base);
    parent.children.splice(index, 1, ...closed);
    return [SKIP, index + closed.length];
  });
}

function clickToViewElements(frame: Element, base: string): ElementContent[] {
  const { src, alt } = pictureIn(frame)?.properties ?? {};
  const closed = clickToViewPicture(String(src).slice(base.length));
  if (!closed) return [];
  const shown = { className: ['closed-picture', closed.className], role: 'img', ariaLabel: String(alt) };
  return [element('link', { rel: ['stylesheet'], href: base + closed.sheet }, []), element('span', shown, [])];
}

/** The `<img>` of a picture's frame that is not the placeholder. */
function pictureIn(frame: Element): Element | undefined {
  let found: Element | undefined;
  walk(frame, 'element', (node) => {
    if (node.tagName === 'img' && !hasClass(node, 'placeholder')) found = node;
  });
  return found;
}

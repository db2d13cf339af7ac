import type { Root } from 'hast';
import { linkTarget } from './link-target.ts';
import { walk } from '../tree/walk.ts';

// The blurred placeholder of a picture is the only image that is no file of this site.
const placeholder = /^data:image\/webp;base64,[\w+/=]+$/u;
const allowed = new Set(['external', 'site', 'fragment']);

/**
 * A rehype plugin that removes every `href` that a browser would not read as http, https, mailto, this site or this page,
 * and every `src` that is no file of this site. rehype-sanitize compares the text of an address, not its parsed form.
 */
export function safeAddresses() {
  return (tree: Root): void => {
    walk(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && !allowed.has(linkTarget(String(properties.href)).scheme)) delete properties.href;
      if (tagName === 'img' && !isPicture(String(properties.src))) delete properties.src;
    });
  };
}

function isPicture(src: string): boolean {
  return placeholder.test(src) || linkTarget(src).scheme === 'site';
}

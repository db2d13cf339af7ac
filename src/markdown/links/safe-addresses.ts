import type { Root } from 'hast';
import { linkTarget } from './link-target.ts';
import { walk } from '../tree/walk.ts';

// A stand-in of a few pixels is the only picture that is not a file of this site.
const placeholder = /^data:image\/webp;base64,[\w+/=]+$/u;
const followed = new Set(['external', 'site', 'fragment']);

/**
 * The last word on addresses: whatever rule made it, an address that a browser would not read as http, https, mailto,
 * this site or this page is dropped. Sanitising alone compares letters, not what browsers read.
 */
export function safeAddresses() {
  return (tree: Root): void => {
    walk(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && !followed.has(linkTarget(String(properties.href)).scheme)) delete properties.href;
      if (tagName === 'img' && !isPicture(String(properties.src))) delete properties.src;
    });
  };
}

function isPicture(src: string): boolean {
  return placeholder.test(src) || linkTarget(src).scheme === 'site';
}

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { linkTarget } from './link-target.ts';

const followed = new Set(['external', 'site', 'fragment']);

/**
 * The last word on addresses: whatever rule made it, an address that a browser would not read as http, https, mailto,
 * this site or this page is dropped. Sanitising alone compares letters, not what browsers read.
 */
export function safeAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && !followed.has(linkTarget(String(properties.href)).scheme)) delete properties.href;
      if (tagName === 'img' && linkTarget(String(properties.src)).scheme !== 'site') delete properties.src;
    });
  };
}

import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { element } from '../tree/element.ts';
import { safeAddresses } from './safe-addresses.ts';

function judged(node: Element): Element['properties'] {
  const tree: Root = { type: 'root', children: [element('p', {}, [node])] };
  safeAddresses()(tree);
  return node.properties;
}
const hrefOf = (href: string) => judged(element('a', { href }, ['words'])).href;
const srcOf = (src: string) => judged(element('img', { src, alt: '' }, [])).src;

test.each(['https://a.example/', 'http://a.example/', 'mailto:desk@a.example', '/support/', '#part'])(
  'a link to %s stays',
  (href) => {
    expect(hrefOf(href)).toBe(href);
  },
);

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://a.example/x',
  'file:///etc/passwd',
  '//evil.example/',
  '/\\evil.example/',
  'https://user:secret@evil.example/',
  'relative/path',
  '',
])('%j is no address of a link, whatever rule made it', (href) => {
  expect(hrefOf(href)).toBeUndefined();
});

test('a link within the newsroom that no rule resolved leads nowhere', () => {
  expect(hrefOf('article:2025/08/x')).toBeUndefined();
  expect(hrefOf('source:dx')).toBeUndefined();
});

test('a picture is a file of this site or its stand-in of a few pixels, and nothing else', () => {
  expect(srcOf('/media/a.jpg')).toBe('/media/a.jpg');
  expect(srcOf('data:image/webp;base64,AAAA')).toBe('data:image/webp;base64,AAAA');
  for (const src of ['https://a.example/a.jpg', 'data:image/svg+xml,<svg/>', 'data:image/webp;base64,AA"x', 'a.jpg'])
    expect(srcOf(src), src).toBeUndefined();
});

test('the words of a link that lost its address stay', () => {
  const link = element('a', { href: 'javascript:alert(1)' }, ['words']);
  judged(link);
  expect(link.children).toEqual([{ type: 'text', value: 'words' }]);
});

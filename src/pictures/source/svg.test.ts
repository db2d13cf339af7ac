import { expect, test } from 'vitest';
import { faultOfDrawing } from './svg.ts';

const outside = (reference: string) => ({ reason: 'drawing-reference', reference });
const holds = (element: string) => ({ reason: 'drawing-element', element });

test.each([
  ['<script>alert(1)</script>', holds('script')],
  ['<s:SCRIPT xmlns:s="http://www.w3.org/2000/svg"/>', holds('SCRIPT')],
  ['<foreignObject><p/></foreignObject>', holds('foreignObject')],
  ['<image href="https://a.example/b.png"/>', outside('href="https://a.example/b.png"')],
  ["<image xlink:href = '/etc/passwd'/>", outside("href = '/etc/passwd'")],
  ['<image href="data:image/png;base64,AAAA"/>', outside('href="data:image/png;base64,AAAA"')],
  ['<image href="&#47;etc/passwd"/>', outside('href="&#47;etc/passwd"')],
  ['<rect fill="url(https://a.example/b.svg#c)"/>', outside('url(https://a.example/b.svg#c)')],
  ['<style>@import "https://a.example/b.css";</style>', outside('@import "https://a.example/b.css"')],
  ['<?xml-stylesheet href="b.css"?>', outside('href="b.css"')],
])('a drawing with %s is not drawn', (content, reason) => {
  expect(faultOfDrawing(drawing(content))).toEqual(reason);
});

test('a drawing whose text means something else in another place is not drawn', () => {
  const entity = Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>');
  expect(faultOfDrawing(entity)).toEqual({ reason: 'drawing-entity' });
  const notUtf8 = { reason: 'drawing-encoding' };
  expect(faultOfDrawing(Buffer.from('<svg/>', 'utf16le'))).toEqual(notUtf8);
  expect(faultOfDrawing(Buffer.from('<svg>\xff</svg>', 'latin1'))).toEqual(notUtf8);
  expect(faultOfDrawing(Buffer.from('<?xml version="1.0" encoding="UTF-7"?><svg/>'))).toEqual(notUtf8);
});

test('a drawing that refers to its own parts is drawn', () => {
  const own = drawing(
    '<linearGradient id="a"/><rect fill="url(#a)" style="stroke:url( \'#a\' )"/><use xlink:href="#a" href=\'#a\'/>',
  );
  expect(faultOfDrawing(own)).toBeUndefined();
});

function drawing(content: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`);
}

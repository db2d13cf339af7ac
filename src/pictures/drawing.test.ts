import { expect, test } from 'vitest';
import { faultOfDrawing } from './drawing.ts';

const outside = (what: string) => `The drawing refers to something outside itself: ${what}. Take it out.`;

test.each([
  ['<script>alert(1)</script>', 'The drawing holds <script>. Take it out, or save the drawing as plain SVG.'],
  [
    '<s:SCRIPT xmlns:s="http://www.w3.org/2000/svg"/>',
    'The drawing holds <SCRIPT>. Take it out, or save the drawing as plain SVG.',
  ],
  [
    '<foreignObject><p/></foreignObject>',
    'The drawing holds <foreignObject>. Take it out, or save the drawing as plain SVG.',
  ],
  ['<image href="https://a.example/b.png"/>', outside('href="https://a.example/b.png"')],
  ["<image xlink:href = '/etc/passwd'/>", outside("href = '/etc/passwd'")],
  ['<image href="data:image/png;base64,AAAA"/>', outside('href="data:image/png;base64,AAAA"')],
  ['<image href="&#47;etc/passwd"/>', outside('href="&#47;etc/passwd"')],
  ['<rect fill="url(https://a.example/b.svg#c)"/>', outside('url(https://a.example/b.svg#c)')],
  ['<style>@import "https://a.example/b.css";</style>', outside('@import "https://a.example/b.css"')],
  ['<?xml-stylesheet href="b.css"?>', outside('href="b.css"')],
])('a drawing with %s is not drawn', (content, reason) => {
  expect(faultOfDrawing(drawing(content))).toBe(reason);
});

test('a drawing whose text means something else in another place is not drawn', () => {
  const entity = Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>');
  expect(faultOfDrawing(entity)).toBe('The drawing declares an <!ENTITY>. Save it as plain SVG.');
  const notUtf8 = 'The drawing is not written in UTF-8. Save it as plain SVG.';
  expect(faultOfDrawing(Buffer.from('<svg/>', 'utf16le'))).toBe(notUtf8);
  expect(faultOfDrawing(Buffer.from('<svg>\xff</svg>', 'latin1'))).toBe(notUtf8);
  expect(faultOfDrawing(Buffer.from('<?xml version="1.0" encoding="UTF-7"?><svg/>'))).toBe(notUtf8);
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

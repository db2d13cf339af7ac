import { expect, test } from 'vitest';
import { drawingAt, sizeOfDrawing } from './svg-size.ts';

const svg = (attributes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><rect width="9" height="9"/></svg>`;

test.each([
  'viewBox="0 0 90 60"',
  "viewBox='-0.5,-.5, 9e1 60'",
  'width="100%" height="100%" viewBox="0 0 90 60"',
  'width="90" height="60"',
  'width=" 90.5px " height = \'6e1px\'',
  'width="9cm" height="60mm"',
  'width="9in" height="60pt"',
  'width="9em" height="6pc"',
  'style="fill: red; width: 90px; height: 60px"',
])('a drawing with %s has a size', (attributes) => {
  expect(sizeOfDrawing(svg(attributes))).toBeDefined();
});

test.each([
  '',
  'width="90"',
  'height="60"',
  'width="100%" height="100%"',
  'width="90" height="60%"',
  'width="0" height="0"',
  'width="0" height="60" viewBox="0 0 90 60"',
  'width="0px" viewBox="0 0 90 60"',
  'width="-9" height="60"',
  'width="auto" height="auto"',
  'width="90px60" height="60"',
  'viewBox="0 0 0 60"',
  'viewBox="0 0 90"',
  'viewBox="0 0 90 -60"',
  'viewBox="0 0 wide high"',
  'data-width="90" data-height="60"',
  'style="max-width: 90px; line-height: 60px"',
])('a drawing with "%s" has none', (attributes) => {
  expect(sizeOfDrawing(svg(attributes))).toBeUndefined();
});

test('the size is that of the drawing itself, not of a part, a comment or another drawing in it', () => {
  const outer = '<?xml version="1.0"?><!-- <svg viewBox="0 0 9 6"> --><svg><svg viewBox="0 0 9 6"/></svg>';
  expect(sizeOfDrawing(outer)).toBeUndefined();
  const named = '<!DOCTYPE svg PUBLIC "a" "b"><!-- <svg> --><s:svg\n\tviewBox="0 0 9 6"\n/>';
  expect(sizeOfDrawing(named)).toEqual({ width: 9, height: 6 });
});

test.each([
  ['width="9in" height="60"', { width: 864, height: 60 }],
  ['width="2.54cm" height="25.4mm"', { width: 96, height: 96 }],
  ['width="180" viewBox="0 0 90 60"', { width: 180, height: 120 }],
  ['height="180" viewBox="0 0 90 60"', { width: 270, height: 180 }],
  ['width="100%" height="100%" viewBox="0 0 90 60"', { width: 90, height: 60 }],
  ['width="1" style="width: 3pc" height="2"', { width: 48, height: 2 }],
])('a drawing with %s is so large', (attributes, size) => {
  expect(sizeOfDrawing(svg(attributes))).toEqual(size);
});

test('a drawing is enlarged with all that is in it', () => {
  const size = { width: 30, height: 20 };
  const start = '<svg xmlns="http://www.w3.org/2000/svg"';
  const drawn = (attributes: string) => drawingAt(svg(attributes), size).replace(/\s+/gu, ' ');
  expect(drawn('width="9" height="6"')).toContain(`${start} viewBox="0 0 9 6" width="30" height="20">`);
  expect(drawn('viewBox="0 0 9 6" id="a"')).toContain(`${start} viewBox="0 0 9 6" id="a" width="30" height="20">`);
  expect(drawn('style="width:9px;max-width:5px;height:6px"')).toContain(
    `${start} style="max-width:5px;" viewBox="0 0 9 6" width="30" height="20">`,
  );
  expect(drawn('width="9" height="6"')).toContain('<rect width="9" height="9"/>');
  expect(sizeOfDrawing(drawn('width="9cm" height="6cm"'))).toEqual(size);
});

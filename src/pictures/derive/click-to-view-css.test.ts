import { expect, test } from 'vitest';
import { clickToViewCss } from './click-to-view-css.ts';

const files = (ending: string) =>
  [360, 720, 1000].map((width) => ({
    path: `/media/ab-${String(width)}.${ending}`,
    width,
    height: width / 2,
    bytes: 1,
  }));

test('a closed picture is shown by a rule that matches only when its details are open', () => {
  const formats = [
    { type: 'image/avif', files: files('avif') },
    { type: 'image/jpeg', files: files('jpg') },
  ];
  expect(clickToViewCss('closed-ab', { width: 1000, height: 500, formats }).split('\n')).toEqual([
    '.closed-ab{aspect-ratio:1000/500}',
    'details[open] .closed-ab{content:url("ab-720.jpg");content:image-set(url("ab-720.avif") type("image/avif"),url("ab-720.jpg") type("image/jpeg"))}',
    '@media (min-width:45.7rem){details[open] .closed-ab{content:url("ab-1000.jpg");content:image-set(url("ab-1000.avif") type("image/avif"),url("ab-1000.jpg") type("image/jpeg"))}}',
    '@media (min-width:28rem) and (min-resolution:1.5dppx){details[open] .closed-ab{content:url("ab-1000.jpg");content:image-set(url("ab-1000.avif") type("image/avif"),url("ab-1000.jpg") type("image/jpeg"))}}',
    '',
  ]);
});

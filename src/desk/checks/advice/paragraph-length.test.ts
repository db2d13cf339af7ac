import { expect, test } from 'vitest';
import { remarksOn } from '../../../../tests/support/remarks.ts';
import { paragraphLength } from './paragraph-length.ts';

const three = paragraphLength(3);

test('the first sentence that is too many is the place', () => {
  expect(remarksOn(three, 'One. Two!\nThree? Four. Five')).toEqual([['2:8', { sentences: 5, most: 3 }]]);
});

test.each([
  'One. Two. Three.',
  'One. Two.\n\nThree. Four.',
  'Gen. J. R. Smith saw 2.5 km of it at 5 p.m. yesterday. He left. He came.',
  '> One. Two. Three. Four.',
  '- One. Two.\n- Three. Four.',
  '```\nOne. Two. Three. Four.\n```',
  '“One. Two. Three. Four. Five.”',
])('no more than three sentences of the writer’s own: %s', (body) => {
  expect(remarksOn(three, body)).toEqual([]);
});

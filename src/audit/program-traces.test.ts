import { expect, test } from 'vitest';
import { tracesIn } from './program-traces.ts';

test.each([
  'sourceMappingURL=a.js.map',
  'file:///etc/passwd',
  '/Users/anna/a.jpg',
  'C:\\Users\\anna\\a.jpg',
  'C:\\\\Users\\\\anna',
  '<meta name="geo.position',
  "<meta name='ICBM",
  '"latitude": 50.45012',
  "'lng' : '30.52341",
  '<geo:lat>50.45012',
  '<geo:long>30.52341',
  '<georss:point>50.45012',
])('a trace of a program is found where nothing else stands: %s', (trace) => {
  expect([...tracesIn(trace, { digits: 2 })]).toMatchObject([{ detail: trace }]);
});

test('words of an editor are none', () => {
  for (const words of ['A file of the Users.', 'https://example.org/users/anna', '“lat”: 50', '<b>Sitrep</b>'])
    expect([...tracesIn(words, { digits: 2 })]).toEqual([]);
});

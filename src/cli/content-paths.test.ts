import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallestNewsroom } from '../../tests/support/written-newsroom.ts';
import { contentPaths } from './content-paths.ts';

const fixtures = join(smallestNewsroom, '..');
const story = 'articles/2025/08/first-ferry/index.md';
const paths = (...given: string[]) => contentPaths(given, [fixtures, '/nowhere'], smallestNewsroom);

test('a path is that of the folder where the command was started, of the content folder, or whole', () => {
  expect(paths(`newsroom/${story}`, story, join(smallestNewsroom, story), './site.yaml')).toEqual([
    story,
    story,
    story,
    'site.yaml',
  ]);
});

test('folders are named without a slash at their end, and the content folder is nothing', () => {
  expect(paths('articles/2025/', 'newsroom', smallestNewsroom)).toEqual(['articles/2025', '', '']);
});

test('a file that a commit takes away has its place still', () => {
  expect(paths('newsroom/authors/gone.yaml')).toEqual(['authors/gone.yaml']);
});

test.each(['../package.json', 'second-newsroom/site.yaml', '/etc/hosts', 'newsroom/../second-newsroom'])(
  'what is outside the content folder is a wrong call: %s',
  (path) => {
    expect(() => paths(path)).toThrow(/is outside the content folder|is nowhere to be found/u);
  },
);

test('what is nowhere is a wrong call', () => {
  expect(() => paths('articles/2025/08/first-fery/index.md')).toThrow(
    /^"articles\/2025\/08\/first-fery\/index\.md" is nowhere to be found/u,
  );
});

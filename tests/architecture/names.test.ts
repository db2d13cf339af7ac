import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './imports.ts';

const files = sourceFiles();

test('a TypeScript file is kebab-case, a component is PascalCase', () => {
  const wrong = files.filter(({ path }) => {
    const name = basename(path);
    if (path.startsWith('src/pages/')) return false;
    return name.endsWith('.astro')
      ? !/^[A-Z][A-Za-z]*\.astro$/u.test(name)
      : !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:ts|css)$/u.test(name);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no folder or file is named for nothing', () => {
  const empty = /(?:^|\/)(?:utils?|helpers?|lib|common|misc|types|index\.ts)(?:\/|\.ts$|$)/u;
  expect(
    files.filter(({ path }) => empty.test(`${dirname(path)}/`) || empty.test(path)).map(({ path }) => path),
  ).toEqual([]);
});

test('nothing has a default export but what Astro asks for', () => {
  const wrong = files.filter(({ path, text }) => path.endsWith('.ts') && /^export default\b/mu.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the clock is read in a script and nowhere else', () => {
  const clock = /\bnew Date\(\)|\bDate\.now\(/u;
  expect(files.filter(({ path, text }) => path.startsWith('src/') && clock.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});

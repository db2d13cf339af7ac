import { expect, test } from 'vitest';
import { checkPaths } from '../check-paths.ts';
import { readWith, soundStory, withNewsroom, writeFiles } from '../../../tests/support/written-newsroom.ts';

const path = 'articles/2025/10/begun/index.md';
const draft = (fields = '', body = 'Text.') => ({ [path]: soundStory(`status: draft${fields}`, body) });
const told = async (files: Readonly<Record<string, string>>) => {
  const reading = await readWith(files);
  return { ...reading, severities: reading.problems.map(({ severity }) => severity) };
};

test.each([
  ['a gap in its text', draft('', 'One. ⟨the rest⟩')],
  ['a gap in place of a publisher', draft('\nsources: [{ id: a, source: ⟨publisher⟩, date: 2025-10-01 }]')],
  ['an author who is not there', { [path]: soundStory('status: draft').replace('author: mira', 'author: nobody') }],
  ['a missing standfirst', { [path]: soundStory('status: draft').replace(/^description: .*\n/mu, '') }],
  ['a link that leads nowhere', draft('', '[a](article:2025/01/nothing)')],
  ['a field that cannot be read', draft('\nfacts: [One')],
])('a draft with %s is told, and stops nothing but itself', async (_, files) => {
  const { newsroom, severities } = await told(files);
  expect(severities.length).toBeGreaterThan(0);
  expect(new Set(severities)).toEqual(new Set(['advice']));
  expect(newsroom?.articles.filter(({ status }) => status !== 'draft')).toHaveLength(10);
});

test.each([
  ['has no status', { [path]: soundStory('', '⟨the text⟩') }],
  ['is published', { [path]: soundStory('status: published', '⟨the text⟩') }],
  ['is withdrawn', { [path]: soundStory('status: withdrawn', '⟨the text⟩') }],
  ['has a status that is misspelt', { [path]: soundStory('status: draught', '⟨the text⟩') }],
  ['has a status that is a gap', { [path]: soundStory('status: ⟨draft⟩', '⟨the text⟩') }],
  ['is a draft and published', { [path]: soundStory('status: draft\nstatus: published', '⟨the text⟩') }],
  ['is published and a draft', { [path]: soundStory('status: published\nstatus: draft', '⟨the text⟩') }],
  ['cannot be read at all', { [path]: soundStory('status: draft').replace('---', '--') }],
])('a story that %s stops the edition like any other', async (_, files) => {
  const { newsroom, severities } = await told(files);
  expect(severities).toContain('error');
  expect(newsroom).toBeUndefined();
});

test('the mistake of another file is an error, whatever a draft has to do with it', async () => {
  const { severities } = await told({ ...draft(), 'authors/mira.yaml': 'nmae: Mira\n' });
  expect(severities).toContain('error');
});

test('a draft whose gaps stand in its texts is shown to the desk, one that cannot be shown is named', async () => {
  const shown = await told(draft('', '⟨the rest⟩'));
  expect(shown.valid?.articles.some(({ file }) => file === path)).toBe(true);
  expect([...shown.broken]).toEqual([]);
  const broken = await told({ [path]: soundStory('status: draft').replace('author: mira', 'author: nobody') });
  expect(broken.valid?.articles.some(({ file }) => file === path)).toBe(false);
  expect([...broken.broken]).toEqual([path]);
});

test('a check of the draft alone says the same', async () => {
  await withNewsroom(async (content) => {
    await writeFiles(content, draft('', '⟨the rest⟩'));
    expect(await checkPaths({ content }, [path])).toMatchObject([{ rule: 'gap-open', severity: 'advice' }]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { inRepository, type Files } from '../support/committed-newsroom.ts';
import { pinFileOf, pinned } from '../support/pinned-problems.ts';
import { smallestNewsroom, soundStory } from '../support/written-newsroom.ts';

const path = 'articles/2025/10/pier/index.md';
const ukrainian = 'articles/2025/10/pier/index.uk.md';
const body = [
  'The pier opened on Monday. Two cranes stand on it, and the harbour office says that a third is coming.',
  'Nobody has seen the “night crane” yet.',
].join('\n\n');
const before = soundStory('', body);
const picture = 'picture: { src: crane.jpg, alt: A crane, caption: The first crane., credit: Map Desk }';
const pictured = { [path]: soundStory(picture), 'articles/2025/10/pier/crane.jpg': 'one' };
const corrected = [
  'corrections:',
  '  - { at: 2025-10-06T08:00:00+03:00, kind: correction, text: The day was wrong., was: Tuesday, now: Monday }',
].join('\n');

/** The problems of `now` in a newsroom whose readers have seen `then`. */
function problemsOf(then: Files, now: Files): Promise<readonly Problem[]> {
  return inRepository(async ({ commit, write, check }) => {
    await commit(then);
    await write(now);
    const outcome = await check();
    return outcome.kind === 'compared' ? outcome.problems : expect.unreachable(outcome.reason.why);
  });
}

function changed(from: string, to: string, lines = ''): Files {
  const text = before.replace(from, to).replace('date: 2025', `${lines}date: 2025`);
  expect(text).not.toBe(before);
  return { [path]: text };
}

const minor = 'minor: yes\n';

interface Refused {
  readonly title: string;
  readonly then?: Files;
  readonly now: Files;
  readonly expected: Readonly<Pick<Problem, 'rule' | 'field' | 'line' | 'column' | 'message'>>;
}

const refused: readonly Refused[] = [
  {
    title: 'a headline that was changed silently',
    now: changed('title: A story', 'title: Another story'),
    expected: {
      rule: 'change-untold',
      field: 'title',
      line: 2,
      column: 8,
      message: 'The headline of a published story was changed, and readers are not told.',
    },
  },
  {
    title: 'a standfirst that was changed silently',
    now: changed('What it says.', 'What it does not say.'),
    expected: {
      rule: 'change-untold',
      field: 'description',
      line: 3,
      column: 14,
      message: 'The standfirst of a published story was changed, and readers are not told.',
    },
  },
  {
    title: 'a word of the text that was changed silently',
    now: changed('Two cranes', 'Three cranes'),
    expected: {
      rule: 'change-untold',
      field: 'body',
      line: 9,
      column: 28,
      message: 'The text of a published story was changed, and readers are not told.',
    },
  },
  {
    title: 'text behind a note to colleagues that was changed silently',
    then: { [path]: soundStory('', `<!-- Who?\n\nWhen? --> ${body}`) },
    now: { [path]: soundStory('', `<!-- Who?\n\nSo. --> ${body.replace('Monday', 'Tuesday')}`) },
    expected: {
      rule: 'change-untold',
      field: 'body',
      line: 11,
      column: 28,
      message: 'The text of a published story was changed, and readers are not told.',
    },
  },
  {
    title: 'a fact of the box that was changed silently',
    then: { [path]: soundStory('facts: [One crane]') },
    now: { [path]: soundStory('facts: [Some cranes]') },
    expected: {
      rule: 'change-untold',
      field: 'facts',
      line: 7,
      column: 8,
      message: 'The box of key facts of a published story was changed, and readers are not told.',
    },
  },
  {
    title: 'a picture that was exchanged under the same name',
    then: pictured,
    now: { 'articles/2025/10/pier/crane.jpg': 'two' },
    expected: {
      rule: 'change-untold',
      field: 'picture.src',
      line: 7,
      column: 17,
      message: 'The picture of a published story was changed, and readers are not told.',
    },
  },
  {
    title: 'a picture in the text that was exchanged under the same name',
    then: {
      [path]: soundStory('', '![A crane](./crane.jpg "The first crane. (Photo: Map Desk)")'),
      'articles/2025/10/pier/crane.jpg': 'one',
    },
    now: { 'articles/2025/10/pier/crane.jpg': 'two' },
    expected: {
      rule: 'change-untold',
      field: 'body',
      line: 9,
      column: 1,
      message: 'The picture of a published story was changed, and readers are not told.',
    },
  },
  {
    title: 'a picture that was taken away',
    then: pictured,
    now: { [path]: soundStory() },
    expected: {
      rule: 'change-untold',
      field: 'picture',
      line: 1,
      column: 1,
      message: 'The picture of a published story was changed, and readers are not told.',
    },
  },
  {
    title: 'a date of first publication that was changed',
    now: changed('2025-10-05T08', '2025-10-04T08'),
    expected: {
      rule: 'change-untold',
      field: 'date',
      line: 6,
      column: 7,
      message: 'The date of first publication of a published story was changed, and readers are not told.',
    },
  },
  {
    title: 'a withdrawn story that stands again',
    then: { [path]: soundStory('status: withdrawn') },
    now: { [path]: soundStory() },
    expected: {
      rule: 'change-untold',
      field: 'status',
      line: 1,
      column: 1,
      message: '"status" of a published story was changed, and readers are not told.',
    },
  },
  {
    title: 'a change that is told without saying when',
    now: changed('Two cranes', 'Three cranes', `${corrected}\n`),
    expected: {
      rule: 'change-untold',
      field: 'body',
      line: 11,
      column: 28,
      message: 'The text of a published story was changed, and "updated" does not say when.',
    },
  },
  {
    title: 'a change that only says when',
    now: changed('Two cranes', 'Three cranes', 'updated: 2025-10-06T08:00:00+03:00\n'),
    expected: {
      rule: 'change-untold',
      field: 'body',
      line: 10,
      column: 28,
      message: 'The text of a published story was changed, and no correction tells readers what.',
    },
  },
  {
    title: 'a changed number that is called minor',
    now: changed('Two cranes', 'Ten cranes', minor),
    expected: {
      rule: 'change-not-minor',
      field: 'body',
      line: 10,
      column: 28,
      message: '"minor" is for slips of spelling, and this change is more: it changes a number ("Two" became "Ten").',
    },
  },
  {
    title: 'an exchanged picture that is called minor',
    then: { ...pictured, [path]: soundStory(`${picture}\nminor: yes`) },
    now: { 'articles/2025/10/pier/crane.jpg': 'two' },
    expected: {
      rule: 'change-not-minor',
      field: 'picture.src',
      line: 7,
      column: 17,
      message: '"minor" is for slips of spelling, and this change is more: it changes a picture.',
    },
  },
  {
    title: 'a correction that was taken out',
    then: { [path]: soundStory(corrected) },
    now: { [path]: soundStory() },
    expected: {
      rule: 'correction-lost',
      field: 'corrections',
      line: 1,
      column: 1,
      message: 'A correction that readers could see was taken out: "The day was wrong.".',
    },
  },
  {
    title: 'a correction that was rewritten',
    then: { [path]: soundStory(corrected) },
    now: { [path]: soundStory(corrected.replace('The day', 'Nothing')) },
    expected: {
      rule: 'correction-lost',
      field: 'corrections[0]',
      line: 8,
      column: 5,
      message: 'A correction that readers could see was rewritten: "The day was wrong.".',
    },
  },
  {
    title: 'a story that is withdrawn without a reason',
    now: { [path]: soundStory('status: withdrawn') },
    expected: {
      rule: 'withdrawn-unexplained',
      field: 'status',
      line: 7,
      column: 9,
      message: 'A published story is withdrawn, and readers are not told why.',
    },
  },
  {
    title: 'a published story that was deleted',
    now: { 'articles/2025/10/pier': null },
    expected: {
      rule: 'published-deleted',
      field: '',
      line: 1,
      column: 1,
      message: 'A published story was deleted: its readers would find nothing, and not learn why.',
    },
  },
  {
    title: 'a published story that became a draft',
    now: { [path]: soundStory('status: draft') },
    expected: {
      rule: 'published-hidden',
      field: 'status',
      line: 7,
      column: 9,
      message: 'A published story is taken back from its readers. It is marked as a draft now.',
    },
  },
  {
    title: 'a published story that was put off',
    now: { [path]: before.replace('2025-10-05', '2027-10-05') },
    expected: {
      rule: 'published-hidden',
      field: 'date',
      line: 6,
      column: 7,
      message: 'A published story is taken back from its readers. Its date lies in the future now.',
    },
  },
  {
    title: 'a published story under a new embargo',
    now: { [path]: soundStory('embargo: 2027-01-01T00:00:00Z') },
    expected: {
      rule: 'published-hidden',
      field: 'embargo',
      line: 7,
      column: 10,
      message: 'A published story is taken back from its readers. It is under an embargo now.',
    },
  },
];

test.each(refused)('refused, with its exact sentence and place: $title', async (one) => {
  const problems = await problemsOf(one.then ?? { [path]: before }, one.now);
  const pinned = problems.map(({ rule, field, line, column, message }) => ({ rule, field, line, column, message }));
  expect(pinned).toEqual([one.expected]);
  expect(problems.map(({ file, severity }) => [file, severity])).toEqual([[path, 'error']]);
});

test('a published story that moved leaves its old address behind', async () => {
  const problems = await inRepository(async ({ commit, git, check }) => {
    await commit({ [path]: before });
    git('mv', 'content/articles/2025/10/pier', 'content/articles/2025/10/new-pier');
    const outcome = await check();
    return outcome.kind === 'compared' ? outcome.problems : [];
  });
  expect(problems).toEqual([
    {
      severity: 'error',
      file: 'articles/2025/10/new-pier/index.md',
      line: 1,
      column: 1,
      field: 'aliases',
      rule: 'published-moved',
      message: 'A published story moved here from /2025/10/pier/, and nothing leads here from its old address.',
      hint: 'Keep the old address alive: aliases: [/2025/10/pier/]',
    },
  ]);
});

const minorBefore = before.replace('date: 2025', `${minor}date: 2025`);
const wholeSite = readFileSync(join(smallestNewsroom, 'site.yaml'), 'utf8');
const moved: Files = {
  'articles/2025/10/pier': null,
  'articles/2025/10/new-pier/index.md': before,
};
const misspelt = changed('harbour', 'harbor', minor);
const told: readonly (readonly [title: string, then: Files, now: Files])[] = [
  ...refused.map(({ title, then = { [path]: before }, now }) => [title, then, now] as const),
  ['a story that moved and left its old address behind', { [path]: before }, moved],
  ['a slip of spelling that passes by the word of an earlier change', { [path]: minorBefore }, misspelt],
];

test('a slip of spelling passes by the word of an earlier change, with advice that can be switched off', async () => {
  const problems = await problemsOf({ [path]: minorBefore }, misspelt);
  expect(problems.map(({ severity, rule, field }) => [severity, rule, field])).toEqual([
    ['advice', 'minor-kept', 'minor'],
  ]);
  const site = { 'site.yaml': `${wholeSite}advice: { minor-kept: no }\n` };
  expect(await problemsOf({ [path]: minorBefore }, { ...misspelt, ...site })).toEqual([]);
});

test('a published story that moved behind the back of git is one that moved', async () => {
  const problems = await problemsOf({ [path]: before }, moved);
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['articles/2025/10/new-pier/index.md', 'published-moved'],
  ]);
});

test.for(told)('told in exact words of every language: %s', async ([title, then, now], context) => {
  const text = await inRepository(async ({ commit, git, write, checkIn }) => {
    await commit(then);
    await write(now);
    git('add', '--all');
    return pinned(async (language) => {
      const outcome = await checkIn(language);
      return outcome.kind === 'compared' ? outcome.problems : [];
    });
  });
  await context.expect(text).toMatchFileSnapshot(pinFileOf(`changed/${slugify(title)}.json`));
});

test('the advice shows the change and is the entry to paste, in the time of the site', async () => {
  const [problem] = await problemsOf({ [path]: before }, changed('Two cranes', 'Three cranes'));
  expect(problem?.hint.split('\n')).toEqual([
    'Was: "Two cranes stand on it, and the harbour office …"',
    'Now: "Three cranes stand on it, and the harbour office …"',
    'Say when, at the top of the story:',
    'updated: 2026-01-01 12:00',
    'Say what:',
    'corrections:',
    '  - at: 2026-01-01 12:00',
    '    kind: correction',
    '    text: "⟨what was wrong, and why⟩"',
    '    was: "Two cranes stand on it, and the harbour office …"',
    '    now: "Three cranes stand on it, and the harbour office …"',
  ]);
});

test('what the advice says, pasted, is all that was missing', async () => {
  const [problem] = await problemsOf({ [path]: before }, changed('Two cranes', 'Three cranes'));
  const lines = problem?.hint.split('\n') ?? [];
  const pasted = lines.filter((line) => /^(?:updated:|corrections:| )/u.test(line)).join('\n');
  expect(await problemsOf({ [path]: before }, changed('Two cranes', 'Three cranes', `${pasted}\n`))).toEqual([]);
});

const toldNow = `updated: 2025-10-06T08:00:00+03:00\n${corrected}\n`;
const live = (updates: string, lines = '') => soundStory(`type: live${lines}`, updates);
const withOffset = (hour: string) => `2025-10-05T${hour}:00:00+03:00`;
const local = (hour: string) => `2025-10-05 ${hour}:00`;
const update = (hour: string, text: string, at = withOffset) => `:::update{at="${at(hour)}"}\n${text}\n:::`;
const times = (at: typeof local) =>
  `type: live\nupdated: ${at('09')}\ncorrections: [{ at: ${at('09')}, kind: update, text: More. }]`;
const localTimes = times(local);
const timed = { [path]: soundStory(times(withOffset), update('08', 'Fog.')) };

type Accepted = readonly [title: string, now: Files, then?: Files];

const accepted: readonly Accepted[] = [
  ['a change that is told', changed('Two cranes', 'Three cranes', toldNow)],
  ['a slip of spelling that is called minor', changed('harbour', 'harbor', minor)],
  ['nothing but other line breaks', changed('Two cranes', 'Two\ncranes')],
  ['nothing but other marks', changed('“night crane”', '"night crane"')],
  ['a note to colleagues that is new', changed('Two cranes', '<!-- Three?\n\nAsk. --> Two <!-- or more --> cranes')],
  [
    'notes to colleagues that are changed or gone',
    { [path]: soundStory('', body.replace('The pier', '<!-- Two? -->\nThe pier')) },
    {
      [path]: soundStory(
        '',
        body.replace('The pier', 'The pier <!-- One\n\nor two? -->').replace('Nobody', '<!-- Who? --> Nobody'),
      ),
    },
  ],
  ['nothing but emphasis and a link', changed('The pier', '*The* [pier](topic:ferry)')],
  [
    'the same moment by the clocks of the newsroom',
    { [path]: soundStory(localTimes, update('08', 'Fog.', local)).replace('2025-10-05T08:00:00+03:00', local('08')) },
    timed,
  ],
  ['a better alt text', { [path]: soundStory(picture.replace('A crane', 'A red crane')) }, pictured],
  ['another topic and another source', changed('author: mira', 'author: mira\ntopics: [ferry]')],
  ['a draft', { [path]: soundStory('', 'Other.') }, { [path]: soundStory('status: draft') }],
  ['a story whose hour has not come', { [path]: soundStory('embargo: 2027-01-01T00:00:00Z', 'Other.') }, embargoed()],
  [
    'a story that another of its languages holds back',
    { [path]: soundStory('', 'Other.') },
    { [path]: soundStory(), [ukrainian]: embargoed()[path] ?? '' },
  ],
  [
    'a new entry of a live story',
    { [path]: live(`${update('09', 'Rain.')}\n\n${update('08', 'Fog.')}`, '\nupdated: 2025-10-05T09:00:00+03:00') },
    { [path]: live(update('08', 'Fog.')) },
  ],
  [
    'a story that is withdrawn with its reason',
    { [path]: soundStory(`status: withdrawn\n${corrected.replace('kind: correction', 'kind: retraction')}`, 'Gone.') },
  ],
  [
    'a correction whose spelling is mended',
    { [path]: soundStory(`${corrected.replace('wrong', 'wronge')}\nminor: yes`) },
    { [path]: soundStory(corrected) },
  ],
  [
    'a story that moved and keeps its old address',
    {
      'articles/2025/10/pier': null,
      'articles/2025/10/quay/index.md': soundStory('aliases: [/2025/10/pier/]', body),
    },
  ],
];

function embargoed(): Files {
  return { [path]: soundStory('embargo: 2027-01-01T00:00:00Z') };
}

test.each(accepted.map(([title, now, then = { [path]: before }]) => ({ title, now, then })))(
  'accepted: $title',
  async ({ now, then }) => {
    expect(await problemsOf(then, now)).toEqual([]);
  },
);

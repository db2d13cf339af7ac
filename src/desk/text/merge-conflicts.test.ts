import { expect, test } from 'vitest';
import { mergeConflictsIn } from './merge-conflicts.ts';

const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other';

test('a conflict is told from its first mark to its last', () => {
  expect(mergeConflictsIn(`a\n${conflict}\nb\n${conflict}\n`)).toEqual([
    { line: 2, first: '<<<<<<< HEAD', last: '>>>>>>> other' },
    { line: 8, first: '<<<<<<< HEAD', last: '>>>>>>> other' },
  ]);
});

test.each([
  ['<<<<<<< HEAD', 'a\n<<<<<<< HEAD\nb'],
  ['>>>>>>> other', 'a\n=======\nb\n>>>>>>> other'],
  ['||||||| 1f0c2ab', 'a\n||||||| 1f0c2ab\nb\n=======\nc'],
  ['||||||| 1f0c2ab', 'a\n||||||| 1f0c2ab\nb'],
  ['=======', 'a\n\n=======\nb'],
])('a mark that was left over is told: %s', (first, text) => {
  expect(mergeConflictsIn(text)).toMatchObject([{ first, last: undefined }]);
});

test.each([
  ['a heading that is underlined', 'a\n=======\n\nb'],
  ['a row of other signs', 'a\n\n======\nb\n\n========\n\n ======='],
  ['an empty row of a table', '| a |\n|-|\n||||||| b'],
  ['signs in a line', 'a <<<<<<< HEAD\n  >>>>>>> b'],
  ['quotes', '>>>>>> a\n> > > > > > > b'],
  ['rows of more signs than git writes', '>>>>>>>> a\n\n<<<<<<<<<<\n\n|||||||| b\n\n=========\n\n>>>>>>>>>>'],
  ['signs that words touch', '<<<<<<<HEAD\n\n>>>>>>>other\n\n|||||||1f0c2ab'],
  ['a fence that shows one', `a\n\n\`\`\`\n${conflict}\n\`\`\`\n\n~~~~ diff\n${conflict}\n~~~\n~~~~`],
])('what looks like a mark and is none is not told: %s', (_what, text) => {
  expect(mergeConflictsIn(text)).toEqual([]);
});

test('a fence that is open, or is one of the two versions, hides no conflict', () => {
  expect(mergeConflictsIn(`\`\`\`\n${conflict}`)).toHaveLength(1);
  expect(mergeConflictsIn('```\n<<<<<<< HEAD\n```\n=======\n>>>>>>> other')).toMatchObject([
    { first: '>>>>>>> other' },
  ]);
  expect(mergeConflictsIn(`---\ntext: |\n  \`\`\`\n---\n\n${conflict}\n\n\`\`\`\n\`\`\`\n`)).toHaveLength(1);
});

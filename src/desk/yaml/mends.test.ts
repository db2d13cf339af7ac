import { expect, test } from 'vitest';
import { pasted } from '../../../tests/support/pasted.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import { toProblems } from '../report/to-problems.ts';
import { readYaml } from './read-yaml.ts';

const read = (yaml: string) => readYaml({ ...fileWithoutText('a.yaml'), text: yaml }, yaml, 1);

/** What is read after all that hints offer has been pasted, one problem after another, and what they said. */
async function afterMending(yaml: string, steps = 5): Promise<{ readonly data: unknown; readonly said: string[] }> {
  const { data, findings } = read(yaml);
  const [problem] = await toProblems(findings, 'en');
  if (!problem?.replacement || steps === 0)
    return { data, said: problem ? [`${problem.message} ${problem.hint}`] : [] };
  const rest = await afterMending(pasted(yaml, problem, problem.replacement), steps - 1);
  return { data: rest.data, said: [problem.message, ...rest.said] };
}

const nbsp = '\u00A0';

test.each<readonly [yaml: string, data: unknown, said: RegExp]>([
  [`t: Peklo: known`, { t: 'Peklo: known' }, /second colon/u],
  [`t: "Peklo" and "Neptun": known`, { t: '"Peklo" and "Neptun": known' }, /second colon/u],
  [`t: "Peklo" flies`, { t: '"Peklo" flies' }, /cannot be read/u],
  [`t: "Peklo": it's known`, { t: `"Peklo": it's known` }, /second colon/u],
  [`t: "He said "no" to it"`, { t: 'He said "no" to it' }, /cannot be read/u],
  [`t: ""Peklo" flies"`, { t: '"Peklo" flies' }, /cannot be read/u],
  [`t: 'It's known'`, { t: "It's known" }, /cannot be read/u],
  [`t: 'Peklo' and 'Neptun'`, { t: "'Peklo' and 'Neptun'" }, /cannot be read/u],
  [`t: 'Tis the season\nb: c`, { t: "'Tis the season", b: 'c' }, /never closes/u],
  [`t: "Peklo flies\nb: c`, { t: 'Peklo flies', b: 'c' }, /never closes/u],
  [`t: @peklo`, { t: '@peklo' }, /cannot begin/u],
  ['t: `peklo`', { t: '`peklo`' }, /cannot begin/u],
  [`t: % of all`, { t: '% of all' }, /cannot begin/u],
  [`t: *Peklo* flies`, { t: '*Peklo* flies' }, /cannot be read/u],
  [`t: *Peklo`, { t: '*Peklo' }, /special meaning/u],
  [`t: &c`, { t: '&c' }, /special meaning/u],
  [`t: !Peklo flies`, { t: '!Peklo flies' }, /special meaning/u],
  [`t: [Updated] Peklo`, { t: '[Updated] Peklo' }, /cannot be read/u],
  [`t: > Peklo: x`, { t: '> Peklo: x' }, /cannot be read/u],
  [`t: - Peklo`, { t: '- Peklo' }, /cannot be read/u],
  [`t: Peklo: what\n  is known\nb: c`, { t: 'Peklo: what is known', b: 'c' }, /second colon/u],
  [`t: Peklo: what # for the desk\nb: c`, { t: 'Peklo: what', b: 'c' }, /second colon/u],
  [`t: C:\\Peklo: \\n`, { t: 'C:\\Peklo: \\n' }, /second colon/u],
  [`t: Battery #3 is gone`, { t: 'Battery #3 is gone' }, /"#3 is gone" is not read/u],
  [`t: #3 is gone\nb: c`, { t: '#3 is gone', b: 'c' }, /is not read/u],
  [`a: 1\nt:Peklo\nb: c`, { a: 1, t: 'Peklo', b: 'c' }, /space is missing/u],
  [`t：Peklo\nb: c`, { t: 'Peklo', b: 'c' }, /U\+FF1A/u],
  [`t: “Peklo: known”`, { t: 'Peklo: known' }, /U\+201C/u],
  [`t: „Peklo: known“`, { t: 'Peklo: known' }, /U\+201E/u],
  [`t: «Пекло: що відомо»`, { t: '«Пекло: що відомо»' }, /second colon/u],
  [`t:${nbsp}Peklo\nb: c`, { t: 'Peklo', b: 'c' }, /no-break space/u],
  [`t:${nbsp}Peklo: known\nb: c`, { t: 'Peklo: known', b: 'c' }, /no-break space/u],
  [`l:\n${nbsp}${nbsp}- x: 1\n${nbsp}${nbsp}- x: 2`, { l: [{ x: 1 }, { x: 2 }] }, /no-break space/u],
  [`l:\n  -${nbsp}id: a\n    b: c`, { l: [{ id: 'a', b: 'c' }] }, /no-break space/u],
  [`l:\n  - id:${nbsp}a\n    b: c`, { l: [{ id: 'a', b: 'c' }] }, /no-break space/u],
  [`l:\n  – { id: a }`, { l: [{ id: 'a' }] }, /U\+2013/u],
  [`l:\n– { id: a }\n– { id: b }\nb: c`, { l: [{ id: 'a' }, { id: 'b' }], b: 'c' }, /U\+2013/u],
  [`l:\n  • id: a\n    b: c`, { l: [{ id: 'a', b: 'c' }] }, /U\+2022/u],
  [`l:\n\tx: 1\n\ty: 2`, { l: { x: 1, y: 2 } }, /begins with a tab/u],
  [`l:\n  - x: 1\n\t\ty: 2`, { l: [{ x: 1, y: 2 }] }, /begins with a tab/u],
  [`a: x\n b: y\nc: z`, { a: 'x', b: 'y', c: 'z' }, /too many or too few spaces/u],
  [`l:\n  - id: a\n   source: b\n    date: c`, { l: [{ id: 'a', source: 'b', date: 'c' }] }, /too many or too few/u],
  [`l:\n  - id: a\n   source: b\n   date: c`, { l: [{ id: 'a', source: 'b', date: 'c' }] }, /too many or too few/u],
  [`l:\n  - id: a\n     source: b\n    date: c`, { l: [{ id: 'a', source: 'b', date: 'c' }] }, /too many or too few/u],
  [`l:\n  - { id: a }\n   - { id: b }`, { l: [{ id: 'a' }, { id: 'b' }] }, /too many or too few/u],
  [`l:\n    x: 1\n  y: 2\n  z: 3`, { l: { x: 1, y: 2, z: 3 } }, /too many or too few/u],
  [`l:\n  -id: a\n    b: c`, { l: [{ id: 'a', b: 'c' }] }, /behind the hyphen/u],
  [
    `l:\n  - id: a\n    b: c\n  -id: d\n    b: e`,
    {
      l: [
        { id: 'a', b: 'c' },
        { id: 'd', b: 'e' },
      ],
    },
    /behind the hyphen/u,
  ],
  [
    `l:\n  -id: a\n    b: c\n  -id: d\n    b: e`,
    {
      l: [
        { id: 'a', b: 'c' },
        { id: 'd', b: 'e' },
      ],
    },
    /behind the hyphen/u,
  ],
  [
    `l:\n  -id: a\n   b: c\n  -id: d\n   b: e`,
    {
      l: [
        { id: 'a', b: 'c' },
        { id: 'd', b: 'e' },
      ],
    },
    /behind the hyphen/u,
  ],
  [`l:\n  -id: a`, { l: [{ id: 'a' }] }, /behind the hyphen/u],
  [`l:\n  -a: b\n  -c`, { l: [{ a: 'b' }, 'c'] }, /behind the hyphen/u],
  [`l:\n  -a\n  - b\n  -"c"\nd: e`, { l: ['a', 'b', 'c'], d: 'e' }, /behind the hyphen/u],
  [`l: [a\nb: c`, { l: ['a'], b: 'c' }, /never closes/u],
  [`l:\n- a\n - b\n- c`, { l: ['a', 'b', 'c'] }, /too many or too few/u],
  [`l:\n  - a\n    - b\n    - c`, { l: ['a', 'b', 'c'] }, /too many or too few/u],
  [`l:\n  * a\n  * b`, { l: ['a', 'b'] }, /U\+002A/u],
  [`l: [a, b (3,000), c]`, { l: ['a', 'b (3,000)', 'c'] }, /cut in two/u],
  [`l: [a, 3,000 of b, “c, d”]`, { l: ['a', '3,000 of b', '“c, d”'] }, /cut in two/u],
  [`<!-- a note -->\nb: c`, { b: 'c' }, /among the fields/u],
  [`b: c\n// a note\nd: e`, { b: 'c', d: 'e' }, /among the fields/u],
])('what the hint offers for %j is right', async (yaml, data, said) => {
  const mended = await afterMending(yaml);
  expect(mended.data).toEqual(data);
  expect(mended.said.join(' ')).toMatch(said);
});

test.each([`t: Long text that goes on\n  Note: with a colon`, `l: [a,\n  b\nc: d`, `l:\n  - { id: a, t: Peklo: x }`])(
  'no line is offered for %j, which could mean several things',
  async (yaml) => {
    const [problem] = await toProblems(read(yaml).findings, 'en');
    expect(problem?.hint).not.toBe('');
    expect(problem?.replacement).toBeUndefined();
  },
);

test.each([
  `t:\n  -5 degrees\n  -6 degrees`,
  `t: >\n  -so he said`,
  `t: -a\nl:\n  - -a`,
  `t:\n  text\n  -and more`,
  `l:\n  - t: |-\n      -a\n      b`,
])('a hyphen before words need not begin an item: %j', (yaml) => {
  expect(read(yaml).findings).toEqual([]);
});

test.each([`l: [3, 4]`, `l: [50,100]`, `l: [kn-23,2s19]`, `l: [a (b), c (d)]`, `l:\n  - a that goes\n    on and - on`])(
  'nothing is told of a list that is right: %j',
  (yaml) => {
    expect(read(yaml).findings).toEqual([]);
  },
);

test('a note behind a value is a note', () => {
  expect(read('a: b # a note\nc: "d" #note\ne: f ## note\n#g\nh: i#j')).toMatchObject({
    findings: [],
    data: { a: 'b', c: 'd', e: 'f', h: 'i#j' },
  });
});

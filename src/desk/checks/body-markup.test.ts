import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { parseBody } from '../../markdown/parse/parse-body.ts';
import { walk } from '../../markdown/tree/walk.ts';
import { generatedBodies } from '../../../tests/support/generated-bodies.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import type { Finding } from '../findings/finding.ts';
import { markupOf } from './body-markup.ts';
import { instantIn } from '../load/records.ts';
import type { AboveBody } from './rules/body.ts';

const above: AboveBody = {
  ...{ file: fileWithoutText('a.md'), title: undefined, corrections: [], instant: instantIn('Europe/Kyiv') },
  ...{ language: 'en', citations: new Set(['gs']) },
};
const found = (markdown: string): readonly Finding[] => [...markupOf(parseBody(markdown), above, [])];
const told = (markdown: string) =>
  found(markdown).map(({ rule, body }) => `${rule} ${String(body?.line)}:${String(body?.column)}`);
const hard = '\u00A0';

test.each([
  [
    'a line that Markdown takes for a definition',
    '[Q]: Why?\n\n[A]: Yes.',
    ['definition-unused 1:1', 'definition-unused 3:1'],
  ],
  ['such a line in a list', '- [UPD]: 15:40', ['definition-unused 1:3']],
  [
    'a second address of one link',
    'See [a].\n\n[a]: https://a.example\n[a]: https://b.example',
    ['definition-twice 4:1'],
  ],
  [
    'a line that became the title of a link',
    '[a]: https://a.example\n"So be it."\n\nSee [a].',
    ['definition-swallows 1:1'],
  ],
  ['a mark that git left under a line', 'Old text\n=======\nNew text', ['heading-by-line 1:1']],
  ['a list under a line that does not begin with 1', 'Points:\n7. seven\n8. eight', ['lines-run-together 1:1']],
  ['numbers that are not counted on', '3. Calls;\n5. Decides;\n9. Remains.', ['list-renumbered 2:1']],
  ['numbers of a list in a list', '1. a\n   1. b\n   3. c\n2. d', ['list-renumbered 3:4']],
  ['equal numbers that are not 1', '5. a\n5. b', ['list-renumbered 2:1']],
  ['a year at the beginning', '2024. That was the year.', ['line-mark 1:1']],
  ['a number with a nought', '01. First', ['line-mark 1:1']],
  ['a plus before an amount', '+ 5 % more', ['line-mark 1:1']],
  ['a star before a remark', '* Estimated.', ['line-mark 1:1']],
  ['replies of a dialogue', '- Yes, - he said.\n- No.', ['line-mark 1:1']],
  ['a comparison', '> 50 per cent of it\n\n>100 killed\n\n>= 5', ['line-mark 1:1', 'line-mark 3:1', 'line-mark 5:1']],
  ['arrows', '>> Breaking\n\n>>>>>>>>> Breaking', ['line-mark 1:1', 'line-mark 3:1']],
  ['a year behind the mark of a list', '- 2024. That was', ['line-mark 1:3']],
  ['a place in a ranking', '# 5 in the list', ['line-mark 1:1']],
  ['a line that begins with a number by chance', 'between May\n1. and June', ['line-mark 2:1']],
  ['a cell beyond the head', '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', ['cell-dropped 3:11']],
  ['a row of fewer cells', '| a | b |\n| --- | --- |\n| 1 |\nText.', ['cell-missing 3:1', 'cell-missing 4:1']],
  ['a table with a line of long dashes', '| a | b |\n| — | — |\n| 1 | 2 |', ['table-not-made 2:1']],
  ['a table without that line', '| a | b |\n| 1 | 2 |', ['table-not-made 1:1']],
  ['a bullet of a font of symbols', '\uF0B7 one', ['letter-lost 1:1']],
  ['bullets of Word', 'o one\no two\n\nSee:\n§ one\n§ two', ['lines-run-together 1:1', 'lines-run-together 4:1']],
  ['paragraphs of Word', 'Text.<o:p></o:p>', ['html-shown 1:6']],
  ['a reference of a wiki', 'Text.<ref>Wire</ref>', ['html-shown 1:6']],
  [
    'the marks of a forum, once for both',
    '[quote]Text[/quote] and [quote] [/b]',
    ['foreign-mark 1:1', 'foreign-mark 1:33'],
  ],
  ['a mark of code that runs over paragraphs', 'A `b\n\nc` d\n\ne `f', ['sign-left-over 1:3', 'sign-left-over 5:3']],
  ['a table without closing bars', '| Ship | Guns\n| Alfa | 4', ['table-not-made 1:1']],
  ['a table without bars at its edges', 'Ship | Guns\nAlfa | 4\nBeta | 5', ['table-not-made 1:1']],
  ['a table of tabs', 'Text:\nShip\tGuns\nAlfa\t4\nBeta\t5', ['table-not-made 2:1']],
  ['a table whose head has other cells', 'a | b\n---|---|---\n1 | 2', ['table-not-made 2:1']],
  [
    'a space in an address',
    '[a](https://a.example/b c) ![d](my photo (2).jpg "E")',
    ['link-not-made 1:1', 'picture-not-made 1:28'],
  ],
  [
    'a hard space in an address',
    `[a](${hard}https://a.example) [b](https://a.example${hard}"c")`,
    ['link-not-made 1:1', 'link-not-made 1:25'],
  ],
  ['an address over two lines', '[a](https://a.example/\nb)', ['link-not-made 1:1']],
  [
    'quotation marks around or in a caption',
    '![a](b.jpg “C”) ![a](b.jpg "C "d" e")',
    ['picture-not-made 1:1', 'picture-not-made 1:17'],
  ],
  [
    'a gap',
    '[a] (https://a.example) [b]\n(/about/) ![c] (d.jpg "E. (Photo: F)")',
    ['link-not-made 1:1', 'link-not-made 1:25', 'picture-not-made 2:11'],
  ],
  [
    'brackets that were exchanged',
    '(a)[https://a.example] (b)[source:gs]',
    ['link-not-made 1:1', 'link-not-made 1:24'],
  ],
  [
    'a name that nothing defines',
    '[a][b] ![c][d] [Note][]',
    ['link-not-made 1:1', 'picture-not-made 1:8', 'link-not-made 1:16'],
  ],
  [
    'a mark of a source with a space',
    '[a](source: gs) [b] (source:gs) (source:gs)',
    ['link-not-made 1:1', 'link-not-made 1:17', 'link-not-made 1:33'],
  ],
  [
    'a bracket that is missing',
    '[a](https://a.example\n\na](https://a.example)\n\n[a(https://a.example)\n\n[a]https://a.example',
    ['link-not-made 1:1', 'link-not-made 3:1', 'link-not-made 5:1', 'link-not-made 7:1'],
  ],
  ['a link in a link', '[a [b](/about/) c](https://a.example)', ['link-not-made 1:1']],
  [
    'links of other programs',
    '[[Page]] ![[a.jpg]] <www.a.example> <https://a.example/b c>',
    ['link-not-made 1:1', 'picture-not-made 1:10', 'link-not-made 1:21', 'link-not-made 1:37'],
  ],
  [
    'the name of a picture by itself',
    'photo.jpg\n\n[photo.png]\n\n!(photo.jpg)\n\n(фото: photo.webp)\n\n<photo.jpg>\n\n[[File:photo.jpg|thumb|A hall]]',
    [1, 3, 5, 7, 9, 11].map((line) => `picture-not-made ${String(line)}:1`).toSorted(),
  ],
  [
    'words that the end of a line cuts, as in text from a PDF',
    'Вони при-\nйшли від long-\nrange',
    ['sign-left-over 1:6', 'sign-left-over 2:10'],
  ],
  ['words that Telegram hides', 'He ||fled|| so', ['foreign-mark 1:4']],
  [
    'facts and points without the marks of a list',
    ':::facts\nOne crane\nTwo of them\n:::\n\n:::timeline\n**1 May 2022** One\n**2 May 2022** Two\n:::',
    ['lines-run-together 2:1', 'lines-run-together 7:1'],
  ],
  [
    'lists of letters, of numbers in brackets and of arrows',
    'а. Перше\nб. Друге\n\nI. One\nII. Two\n\n[1] One\n[2] Two\n\n[12:30] One\n[12:45] Two\n\n→ One\n→ Two',
    [1, 4, 7, 10, 13].map((line) => `lines-run-together ${String(line)}:1`).toSorted(),
  ],
  ['links in braces', '[a]{https://a.example/} {b}(https://b.example/)', ['link-not-made 1:1', 'link-not-made 1:25']],
  [
    'a hard space behind a mark',
    `##${hard}What\n\n-${hard}a\n-${hard}b\n\n1.${hard}c\n2.${hard}d`,
    ['mark-not-read 1:1', 'mark-not-read 3:1', 'mark-not-read 4:1', 'mark-not-read 6:1', 'mark-not-read 7:1'],
  ],
  ['a hard space before a mark', `${hard}## What`, ['mark-not-read 1:2']],
  [
    'a mark without a space',
    '##What\n\n-a\n-b\n\n1.One\n2.Two',
    ['mark-not-read 1:1', 'mark-not-read 3:1', 'mark-not-read 4:1', 'mark-not-read 6:1', 'mark-not-read 7:1'],
  ],
  ['wide and too many signs', '＃ What\n\n####### Seven', ['mark-not-read 1:1', 'mark-not-read 3:1']],
  [
    'marks without words',
    '##\n\n-\n\n>\n\n1.',
    ['block-empty 1:1', 'block-empty 3:1', 'block-empty 5:1', 'block-empty 7:1'],
  ],
  [
    'HTML',
    '<a href="/x/">a</a> <B>b</B>\n\n<iframe src="x"></iframe>',
    ['html-shown 1:1', 'html-shown 1:21', 'html-shown 3:1'],
  ],
  ['HTML in curly quotation marks', '<a href=“/x/”>a</a>', ['html-shown 1:1']],
  ['an allowed element with attributes of its own', '<mark class="x">a</mark>', ['html-shown 1:1']],
  [
    'an allowed element without its partner',
    '<mark>a and b</sub> *<q>c*</q>',
    ['html-unpaired 1:14', 'html-unpaired 1:1', 'html-unpaired 1:22'],
  ],
  [
    'an element over several paragraphs',
    '<mark>a\n\nb\n\nc</mark> d</sub>',
    ['html-unpaired 1:1', 'html-unpaired 5:11'],
  ],
  [
    'commands of other programs',
    '{{< tweet 1 >}} [caption id="a"]b[/caption]\n\n[TOC]',
    ['foreign-mark 1:1', 'foreign-mark 1:17', 'foreign-mark 3:1'],
  ],
  [
    'marks of other programs',
    '## A {#b}\n\n> [!note]\n> a\n\n==b== c^[d] %%e%% [^f g]',
    [
      'foreign-mark 1:6',
      'foreign-mark 3:3',
      'foreign-mark 6:1',
      'foreign-mark 6:8',
      'foreign-mark 6:13',
      'foreign-mark 6:19',
    ],
  ],
  ['signs of HTML that are escaped twice', 'a &amp;nbsp; b &quot c', ['foreign-mark 1:3', 'foreign-mark 1:16']],
  [
    'marks of emphasis beside other signs',
    '** a ** **"b"**c **d.**E *"f"*g __"h"__i',
    [
      'emphasis-not-made 1:1',
      'emphasis-not-made 1:9',
      'emphasis-not-made 1:18',
      'emphasis-not-made 1:33',
      'emphasis-not-made 1:26',
    ],
  ],
  ['signs inside words', '2*3 and 4*5, f**k and s**t', ['emphasis-in-word 1:2', 'emphasis-in-word 1:15']],
  ['signs that hide letters', 'A b***h and h***.', ['emphasis-in-word 1:4']],
  ['names with underscores', 'In __init__.py by @_john_', ['emphasis-in-word 1:4', 'emphasis-in-word 1:20']],
  ['a paragraph that is indented', '    Text.\n\nText.\n\n\tText.', ['indented-code 1:1', 'indented-code 5:1']],
  ['code that is never closed', '```\na', ['code-open 1:1']],
  ['apostrophes that make code', 'п`ять і м`яч', ['code-in-word 1:2']],
  [
    'dashes right under a paragraph',
    'A paragraph.\n---\n\nText\n-\n\nOne\ntwo\n---',
    ['heading-by-line 1:1', 'heading-by-line 4:1', 'heading-by-line 7:1'],
  ],
  [
    'lines of a list without its marks',
    '• a\n• b\n\nOf:\n• a\n• b\n\n• a • b\n\n– A\n– B\n\n2.1. A\n2.2. B\n\n🔹 A\n🔹 B\n\n10:30 – a\n11:00 – b\n\nQ: A?\nA: B.',
    [
      'lines-run-together 1:1',
      'lines-run-together 4:1',
      'lines-run-together 8:1',
      'lines-run-together 10:1',
      'lines-run-together 13:1',
      'lines-run-together 16:1',
      'lines-run-together 19:1',
      'lines-run-together 22:1',
    ],
  ],
  [
    'a line below a quote, list or note',
    '> A.\nHe said.\n\n- a.\nText.\n\nb[^1]\n\n[^1]: C.\nText.',
    ['line-swallowed 2:1', 'line-swallowed 5:1', 'line-swallowed 10:1'],
  ],
  [
    'boxes, faces, lone marks',
    '- [ ] a\n\n:smile:\n\n**Kyiv. A\n\nend\\\n\nп`ять\n\n#Heading of three\n\n-\u00A0a',
    [
      'sign-left-over 1:3',
      'sign-left-over 11:1',
      'sign-left-over 13:1',
      'sign-left-over 3:1',
      'sign-left-over 5:1',
      'sign-left-over 7:4',
      'sign-left-over 9:2',
    ].toSorted(),
  ],
  ['letters that were encoded twice', 'a â€œbâ€\u009D\n\nРџСЂРёРІС–С‚', ['text-garbled 1:3']],
  ['letters of Cyrillic that were', 'РџСЂРёРІС–С‚', ['text-garbled 1:1']],
  ['a letter that was lost', 'a \uFFFD b', ['letter-lost 1:3']],
  ['a letter that was lost, spelt', 'a &#xFFFD; b &#0; `&#0;`', ['letter-lost 1:3']],
  ['a sign of Apple’s fonts', 'a \u{100000}', ['letter-lost 1:3']],
  ['an object that was lost', 'a \uFFFC b\n\n`\uFFFC`', ['object-lost 1:3']],
  ['one in code, in an address, spelt', '[a](/b/\uFFFC)', ['object-lost 1:8']],
  ['one that is spelt', 'a &#65532; b', ['object-lost 1:3']],
  [
    'backslashes of paths',
    String.raw`C:\temp\*.log "D:\.config" \\server\share %TEMP%\_x`,
    ['backslash-lost 1:1', 'backslash-lost 1:16', 'backslash-lost 1:28', 'backslash-lost 1:43'],
  ],
  [
    'those of other words of which one is seen',
    String.raw`\d+\.\d+ and ¯\_(ツ)_/¯ in C:\Program Files\(x86)`,
    ['backslash-lost 1:1', 'backslash-lost 1:14', 'backslash-lost 1:38'],
  ],
  ['one at the end of a share', 'On \\\\server\\ share', ['backslash-lost 1:4']],
  ['one that breaks a line', 'In C:\\temp\\\nor so', ['backslash-lost 1:4']],
  [
    'a part of an address',
    "o'brien@a.example, r&d@a.example, rené.x@a.example, @a@a.example\n\na@b.a.укр",
    [
      'address-in-part 1:1',
      'address-in-part 1:20',
      'address-in-part 1:35',
      'address-in-part 1:53',
      'address-in-part 3:1',
    ],
  ],
  [
    'signs of HTML in an address',
    '(https://a.example/&#x202E;b) <https://a.example/?b=1&amp;c=2>\n\nwww.a.example/&#x41;; https://a.example/&#8203;',
    ['foreign-mark 1:2', 'foreign-mark 1:31', 'foreign-mark 3:1', 'foreign-mark 3:23'],
  ],
  [
    'stars of footnotes',
    '5 %*, 6 %*\n\n«A»**, «B»**\n\n(a)*. B (c)*\n\n(5 %*) and (6 %*)',
    ['emphasis-in-word 1:4', 'emphasis-in-word 3:4', 'emphasis-in-word 5:4', 'emphasis-in-word 7:5'],
  ],
  [
    'signs that hide letters, unlike in number',
    's**t and s***hole\n\ns***t and s**hole',
    ['emphasis-in-word 1:2', 'emphasis-in-word 3:2'],
  ],
  [
    'more marks on one side than on the other',
    '***a** b\n\n**a* b\n\n*a** b\n\n**a**** b',
    ['sign-left-over 1:1', 'sign-left-over 3:1', 'sign-left-over 5:4', 'sign-left-over 7:6'],
  ],
  [
    'marks around a piece of a word',
    'the F**-16**s\n\nhe**’**s\n\nhe*’*s\n\nСу**-34**и',
    ['emphasis-not-made 1:5', 'emphasis-not-made 3:1', 'emphasis-not-made 5:1', 'emphasis-not-made 7:1'],
  ],
  [
    'quotation marks for apostrophes',
    'п"ять, м”яч, ПІД"ЇЗД, об„єкт and don"t',
    ['sign-left-over 1:1', 'sign-left-over 1:8', 'sign-left-over 1:14', 'sign-left-over 1:23', 'sign-left-over 1:34'],
  ],
  [
    'notes to colleagues among the words',
    'TODO: ask Olena. [check] [перевірити число] (уточнити!) [source?] [TK]\n\nA (check) and (verify the date!)\n\n&lt;!-- e --&gt;',
    [
      'sign-left-over 1:1',
      'sign-left-over 1:18',
      'sign-left-over 1:26',
      'sign-left-over 1:45',
      'sign-left-over 1:57',
      'sign-left-over 1:67',
      'sign-left-over 3:3',
      'sign-left-over 3:15',
      'sign-left-over 5:1',
    ],
  ],
  [
    'quotation marks that are put together of other signs',
    "<<Шахеди>> і <<Doc>>\n\n,,так'' і ,,ні\"\n\n``так'' він",
    ['sign-left-over 1:1', 'sign-left-over 1:14', 'sign-left-over 3:1', 'sign-left-over 3:11', 'sign-left-over 5:1'],
  ],
  [
    'remarks of other programs',
    'A {# b #} <# c #>\n\nA <%-- d --%>',
    ['foreign-mark 1:3', 'foreign-mark 1:11', 'foreign-mark 3:3'],
  ],
  [
    'signs of HTML without their semicolons',
    '5 &times 3, &copy 2025, R&amp D, &#8211 so',
    ['foreign-mark 1:3', 'foreign-mark 1:13', 'foreign-mark 1:26', 'foreign-mark 1:34'],
  ],
  [
    'a second line of dashes in a table',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n| --- | --- |\n| 3 | 4 |',
    ['sign-left-over 4:1'],
  ],
  [
    'tables of sheets that were saved as text',
    'Region;Before\nNorth;10\nSouth;3\n\nRegion;Before;After\nNorth;1,0;1,2\n\nMissile,Range,Price\nATACMS,300,1.5\nTaurus,500,1',
    ['table-of-another-kind 1:1', 'table-of-another-kind 5:1', 'table-of-another-kind 8:1'],
  ],
  [
    'lines of a list whose numbers make none',
    '(1) A\n(2) B\n\n1 . A\n2 . B\n\n№ 1 A\n№ 2 B\n\n+5\n+7',
    [
      'lines-run-together 1:1',
      'lines-run-together 4:1',
      'lines-run-together 7:1',
      'lines-run-together 10:1',
    ].toSorted(),
  ],
  [
    'the row of a table under a line of which something is told',
    '## A\n\n**a\n| b | c |\n\nText.',
    ['sign-left-over 3:1', 'sign-left-over 4:1'],
  ],
  ['a conflict’s line in a list', '- a\n=======\nb', ['sign-left-over 2:1']],
  ['a quotation that is not closed', 'He said „so and went.', ['quotation-mark-missing 1:9']],
  ['one before another one', 'He said “a.\n\nThen “b” so.', ['quotation-mark-missing 1:9']],
  ['the last of several paragraphs', '“A.\n\n“B.\n\nC.', ['quotation-mark-missing 3:1']],
  ['a mark that closes nothing', 'so» it is, and so” too', ['quotation-mark-missing 1:3']],
  ['marks of two kinds', 'He said «so” and went.', ['quotation-mark-missing 1:12']],
])('%s: told', (_, markdown, problems) => {
  expect(told(markdown).toSorted()).toEqual([...problems].toSorted());
});

test.each([
  ['[a], [b][c] and ![d][e]\n\n[a]: https://a.example\n[c]: https://b.example\n[e]: d.jpg\n  "A. (Photo: B)"'],
  ['1. a\n1. b\n\ntext\n\n1. a\n2. b\n\ntext\n\n7. c\n8. d\n\ntext\n\n0. e\n0. f'],
  ['1. a\n\nbetween\n\n2. b\n\n1) c\n2) d'],
  ['24.\u00A0August was hot.\n\n1234567890. is no number of a list.'],
  ['Of these:\n- one\n\nWhat is known\n\n- one\n- two'],
  ['> 2024 was a year.\n\n> A quote.\n> Its end.\n\nHe said.'],
  ['+ one\n+ two\n\n* one\n* two'],
  ['| a | b |\n| --- | --- |\n| 1 | 2 |\n\n| a \\| b |\n| --- |\n| c |'],
  ['__init__, _private, CONST_NAME, 2 ** 3 ** 2, c[i][j]'],
  ['- “So be it,” – he said.\n- Is it so? – yes'],
  ['> > An inner quote\n>\n> An outer one'],
  ['[sic] (he said) and [1][2], stop![sic] (he), [x] (source: Reuters), [he said (https://a.example)]'],
  ['\\[a](b c) and `[a](b c)` and \\![a](b)'],
  ['See https://a.example/b_(c) and a@b.example, [d](</e f/>).'],
  ['#Kyiv #Ukraine\n\n#Kyiv\n\n#1 in the list'],
  ['-12 °C\n\n+\u00A05 %\n\n*\u00A0Estimated.\n\n–\u00A0Yes.'],
  ['<inaudible> and a < b > c and <3'],
  ['If a<b and c>d, it holds: write "<your name>".'],
  ['"[[T]he army] will hold," he said.'],
  ['The template \\{{x}} was printed.'],
  ['<mark>a</mark><br>H<sub>2</sub>O <abbr title="x">y</abbr>'],
  ['at 15:40:30, 3:1, F-16:s, $5–7, Q&A, AT&T, a == b'],
  ['5 * 3 * 2, **Shahed**ів, **"a"** b, f***, 12**, ~300 to ~400'],
  ['Article\n=======\n\nA line\n======'],
  ['It came in\n2024. Then in\n1999. So it was\n7. and'],
  ['Kyiv | Ukraine\n\nThe |x| and\n|y| of it\n\nNorth | 10\\\nSouth | 12'],
  ['A\ttab\nin one line\n\n5:\tfive\n6:\tsix'],
  ['§ 5 of it\n§ 6 of it\n\nor\no so\n\n[quote] and [b] of it'],
  ['A heading\n=========\n\nAnother one\n-----------\n\n---\n\n***'],
  ['```\n[a](b c)\n##What\n```\n\n`code` and a `struct`s'],
  ['A line that is wrapped\n– with a dash in it\nand goes on to\n2. or so'],
  ['- a\ngoes on\n\n> a\n> b\n\n- a\n  B.'],
  ['one\\\n– two\\\n– three'],
  ['🔹 one alone\n\n10:30 is the hour\nof it, and\n11:00 not'],
  ['Рік, Сіль, Річ. «Â», naïve café, São, ÜBER'],
  ['See [*a*](/about/) and ![b](c.jpg "D “e” f. (Photo: G)")'],
  ['“A.\n\n“B.\n\n“C.”'],
  ['“A.\n\nB.\n\nC.”'],
  ['- «A;\n- b;\n- c».\n\n«A.\n\n«B» c.'],
  ['ТОВ «Завод «Іскра» тут. „Так“ і „так”, “А „б“ в” – «г»'],
  ['12” gun, 5’10” tall, “a 12” gun”, “we lost 12”, 5′10″'],
  ['»so« and ”so” and “so" in “**so**”, **“so”**, „*so*“, [“a](/about/) b” “`c`”'],
  ['See “A” (“B”), “C”—“D”/“E”… “…f”, rock ’n’ roll, “’90s”, ‘so’ don’t'],
  [String.raw`5\* 6\* snake\_case \*\*x\*\* f\*\*k 3\. он\/вона \\ AC\\DC`],
  [String.raw`C:\\temp\\\*.log and \\\\server\\share`],
  [String.raw`C:\Program Files\\\(x86)`],
  ['`C:\\*` C:\\temp C:\\temp\\ and\\\nso on `a`.\\\nb'],
  ["'a@b.example' (c@d.example) **e@f.example** _g@h.example_ mail:i@j.example, k@l.example."],
  ['https://a.example/?b=1&copy=2&c, [a](https://a.example/?b=1&amp;c=2), https://a.example/b&quot;'],
  ["<o'brien@a.example> [@a@b.example](https://b.example/@a) `@a@b.example`"],
  ['***a*** **a** *b* ***a** b* **5,000*** men, *a **b***'],
  ['“*A title of it*” and "*So it is*," said:"*a b*" – *x*.'],
  [
    'a todo list, (checked) and [checked by the desk], [Check against delivery], [name], TK-208, (check valve), [числа] (?)',
  ],
  ['a,b,c and “d;e”; 1,200,300\nso; it goes on;\nand ends, well, so'],
  ['The two-\nand three-year terms, 5-\nday; A-\nB; |x| || y ||'],
  ['As\na. Smith,\n[1] and\n[2], "a":https://a.example'],
  [':::facts\nA fact that goes on\nover two lines.\n:::'],
  [':::facts\nOne crane\n:::\n\n:::quote{by="A"}\nOne\ntwo\n:::'],
  ['The file photo.jpg\n\n- a.jpg\n- b.jpg\n\n> c.jpg\n\nphoto.jpg, so'],
  ["a << b >> c, <<, a,, b, <x> and 5' 6''"],
  ['AT&T &c R&D ?a=1&copy=2 &amp; &copy;'],
  ['| a | b |\n| --- | --- |\n| - | – |\n| – | – |\n| - | - |'],
  ['As of\n№ 5 and\n№ 6 of it, in\n(1) and\n(2)'],
  ['12"х14 завод"Ясен" "слово"як п’ять п\'ять "we" "the"'],
])('a sound text has nothing told: %j', (markdown) => {
  expect(told(markdown)).toEqual([]);
});

test.each([
  '[a](https://a.example/b c)',
  '[a] (https://a.example)',
  '(a)[https://a.example]',
  `[a](${hard}https://a.example)`,
  '[a](https://a.example/\nb)',
  '[a](https://a.example/b_(c)',
  '[**a**](source: gs)',
  '[a](https://a.example “b”)',
  '[a [b](/c/) d](https://a.example)',
  '(source:gs)',
  '<https://a.example/b c>',
  '[a]: https://a.example is words',
  'b [a]<https://a.example>',
  '[a](source gs)',
  '[a](source:gs, p. 5)',
  '[a]{https://a.example}',
  '[[https://a.example/b|c]]',
  '[a][source:gs]',
  '[a](“https://a.example”)',
  '> [a\n> b](https://a.example/c d)',
])('the line to paste for %j is a link', (markdown) => {
  expect(typesOf(pasted(markdown))).toContain('link');
  expect(told(pasted(markdown))).toEqual([]);
});

test.each([
  '![a](my photo (2).jpg "B. (Photo: C)")',
  '![a](b.jpg “C. (Photo: D)”)',
  '![a](b.jpg «C. (Photo: D)»)',
  '![a](b.jpg "The "red" field. (Photo: C)")',
  "![a](b.jpg 'It's. (Photo: C)')",
  '![a] (b.jpg "C. (Photo: D)")',
  '![a](b.jpg "C. (Photo: D)"',
  '![[b.jpg]]',
  '[[File:b.jpg|thumb|C]]',
  '![a](b.jpg "C. (Photo: D)',
  '![a](b.jpg =300x200)',
  '![a](b.jpg"C. (Photo: D)")',
  '![a](<b c.jpg>"D. (Photo: E)")',
  '![a](b.jpg C. (Photo: D))',
  '![a\nb](c d.jpg "E. (Photo: F)")',
])('the line to paste for %j is a picture', (markdown) => {
  expect(typesOf(pasted(markdown))).toContain('image');
  expect(told(pasted(markdown))).toEqual([]);
});

test.each([
  ['##What', 'heading'],
  [`##${hard}What`, 'heading'],
  ['＃What', 'heading'],
  ['[Q]: Why?', 'paragraph'],
  ['+ 5 %', 'paragraph'],
  ['2024. That was', 'paragraph'],
  ['> 50 per cent', 'paragraph'],
  ['** a **', 'strong'],
  ['**(a)**b', 'strong'],
  ['**50%**b', 'strong'],
  ['__a__b', 'strong'],
  ['*(a)*b', 'emphasis'],
  ['- 2024. That was', 'listItem'],
  ['> 2024. That was', 'blockquote'],
  ['> - + 5 %', 'listItem'],
  ['**"a"**b', 'strong'],
  ['==a==', 'html'],
  ['H~2~O', 'html'],
  ['**a [b](/c/).**d', 'strong'],
  ['** a\nb **', 'strong'],
  ['the F**-16**s', 'strong'],
  ['he**’**s', 'strong'],
  [String.raw`C:\temp\*.log`, 'paragraph'],
  [String.raw`\\server\share`, 'paragraph'],
  ["o'brien@a.example", 'link'],
  ['@a@b.example', 'link'],
  ['(https://a.example/&#x202E;b)', 'link'],
  ['See https://a.example/?b=1&amp;c=2&quot;', 'link'],
])('the line to paste for %j is what was meant', (markdown, type) => {
  expect(typesOf(pasted(markdown))).toContain(type);
  expect(told(pasted(markdown))).toEqual([]);
});

test('2,000 bodies of every construct are told of nothing but the slips that are in them', () => {
  const slips = ['html-shown', 'indented-code', 'list-renumbered'];
  fc.assert(
    fc.property(generatedBodies, ({ markdown }) => {
      expect(found(markdown).filter(({ rule }) => !slips.includes(rule))).toEqual([]);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

/** A body with what is wrong in it replaced by the line to paste. */
function pasted(markdown: string): string {
  const [first] = found(markdown);
  const { written, write, line } = (first?.facts ?? {}) as Readonly<Record<string, string | undefined>>;
  if (write === undefined) return `\\${line ?? ''}`;
  return written === undefined ? write : markdown.replace(written, () => write);
}

function typesOf(markdown: string): readonly string[] {
  const types: string[] = [];
  walk(parseBody(markdown).tree, ({ type }: Nodes) => void types.push(type));
  return types;
}

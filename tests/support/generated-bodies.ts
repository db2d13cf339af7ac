import fc from 'fast-check';

/** A piece of a body, made of a supply of words; each word is taken once. */
type Piece = (word: () => string) => string;

const inline: readonly Piece[] = [
  (word) => word(),
  (word) => `*${word()}*`,
  (word) => `**${word()} ${word()}**`,
  (word) => `***${word()}***`,
  (word) => `~~${word()}~~`,
  (word) => `\`${word()}\``,
  (word) => `[${word()}](https://a.example/)`,
  (word) => `[${word()} *${word()}*](/support/)`,
  (word) => `[${word()}](source:dx)`,
  (word) => `[${word()}](source:none)`,
  (word) => `[${word()}](article:2025/08/uranium-training)`,
  (word) => `[${word()}](article:2025/08/ukrainian-only)`,
  (word) => `[${word()}](topic:kn-23)`,
  (word) => `[${word()}](javascript:x)`,
  (word) => `<https://a.example/${word()}>`,
  (word) => `https://a.example/${word()}`,
  (word) => `<mark>${word()}</mark>`,
  (word) => `<b>${word()}`,
  (word) => `"${word()} ${word()}"`,
  (word) => `${word()} - ${word()}`,
  (word) => `${word()}<br>${word()}`,
  (word) => `${word()}\\\n${word()}`,
  (word) => `KN-23 ${word()}`,
  (word) => `~300 ${word()} 3:1 10:30 F-16:s $5–7`,
];

const sentence = fc.array(fc.constantFrom(...inline), { minLength: 1, maxLength: 6 }).map(
  (pieces): Piece =>
    (word) =>
      pieces.map((piece) => piece(word)).join(' '),
);

const block = fc.oneof(
  sentence,
  plain((words) => `## ${words()}`),
  plain((words) => `${words()}\n===`),
  plain((words) => `#### ${words()}`),
  plain((words) => `- ${words()}\n- ${words()}\n  1. ${words()}`),
  plain((words) => `1. ${words()}\n\n   ${words()}\n2. ${words()}`),
  plain((words) => `> ${words()}\n>\n> > ${words()}`),
  plain((words) => `| ${words()} | ${words()} |\n| --- | :-: |\n| ${words()} | ${words()} |`),
  plain((words) => `\`\`\`\n${words()}\n\`\`\``),
  plain((words) => `    ${words()}`),
  plain((words) => `![${words()}](hall.jpg "${words()} (Source: ${words()})")`, 'alone'),
  plain((words) => `Before ${words()} ![${words()}](gone.jpg "${words()}") after ${words()}`, 'alone'),
  plain((words) => `## ${words()} ![${words()}](hall.jpg)`, 'alone'),
  plain((words) => `---\n\n${words()}`),
  plain((words) => `<div>\n${words()}\n</div>`, 'alone'),
  plain((words) => `:::facts\n- ${words()}\n:::`),
  plain((words) => `:::quote{by="${words()}"}\n${words()}\n:::`, 'alone'),
  plain((words) => `:::timeline\n- **May 2019** ${words()}\n- **${words()}** ${words()}\n:::`),
  plain((words) => `:::update{at="2025-09-02T09:30:00+03:00"}\n## ${words()}\n\n${words()}\n:::`),
  plain((words) => `:::update{at="2025-09-02T10:30:00+03:00" pinned="yes"}\n${words()}\n:::`),
  plain((words) => `:::warning{text="${words()}"}\n${words()}\n:::`, 'alone'),
  plain((words) => `:::correction{at="2025-09-02T09:30:00+03:00" kind="update"}\n${words()}\n:::`),
  plain((words) => `:::document{title="${words()}" source="dx"}\n${words()}\n:::`, 'alone'),
  plain((words) => `:::qa\n### ${words()}\n\n${words()}\n:::`),
  plain((words) => `:::map{name="${words()}" lat="1" lon="2"}\n${words()}\n:::`, 'alone'),
  plain(
    (words) =>
      `:::chart{type="bar" title="${words()}" unit="${words()}"}\n| ${words()} | ${words()} | ${words()} |\n| --- | --- | --- |\n| ${words()} | 690 | |\n\n${words()}\n:::`,
    'alone',
  ),
  plain(
    (words) =>
      `:::chart{type="line" title="${words()}"}\n| | ${words()} |\n| --- | --- |\n| ${words()} | 1 |\n| ${words()} | 2 |\n:::`,
    'alone',
  ),
  plain(
    (words) =>
      `:::chart{type="bar" title="${words()}"}\n| | ${words()} |\n| --- | --- |\n| ${words()} | ${words()} |\n:::`,
    'alone',
  ),
  plain((words) => `:::nobody{x="${words()}"}\n${words()}\n:::`, 'alone'),
  plain((words) => `::facts\n\n${words()}`),
  plain((words) => `::::warning{text="${words()}"}\n:::facts\n- ${words()}\n:::\n::::`, 'alone'),
);

export interface GeneratedBody {
  readonly markdown: string;
  /** Its words, in the order in which they were written. */
  readonly words: readonly string[];
}

/** Bodies of every construct, some with a footnote, in which every word is another. */
export const generatedBodies = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([pieces, hasNote]): GeneratedBody => {
    const words: string[] = [];
    const word = () => {
      words.push(`w${String(words.length)}x`);
      return words.at(-1) ?? '';
    };
    const text = pieces.map((piece) => piece(word)).join('\n\n');
    const markdown = hasNote ? `${text}\n\n${word()}[^n]\n\n[^n]: ${word()}` : text;
    return { markdown, words };
  });

/** A block whose words are sentences, or, where no marks can stand, single words. */
function plain(
  make: (words: () => string) => string,
  words: 'in sentences' | 'alone' = 'in sentences',
): fc.Arbitrary<Piece> {
  if (words === 'alone') return fc.constant((word) => make(word));
  return fc.array(fc.constantFrom(...inline.slice(0, 16)), { minLength: 8, maxLength: 8 }).map((pieces) => (word) => {
    const next = pieces.values();
    return make(() => next.next().value?.(word) ?? word());
  });
}

import { finding, type Finding, type Where } from '../../findings/finding.ts';
import { garbledIn } from './garbled-texts.ts';
import { htmlNames } from './html-names.ts';

interface Mark {
  readonly pattern: RegExp;
  /** What the mark is written around, or stands for. */
  readonly write: (words: string) => string;
}

const same = (words: string) => words;
const beside = '(?<![\\p{L}\\p{N}*_~])';
const behind = '(?![\\p{L}\\p{N}*_~])';

/** Marks of a body that are no marks in a field. */
const marks: readonly Mark[] = [
  { pattern: /(?:\*\*|__|~~)(?=\S)([^*_~]{1,300})(?<=\S)(?:\*\*|__|~~)/u, write: same },
  { pattern: new RegExp(`${beside}[*_](?=[\\p{L}"“«])([^*_]{1,300})(?<=\\S)[*_]${behind}`, 'u'), write: same },
  { pattern: /!?\[([^[\]]{1,300})\]\([^()\s]{1,500}\)/u, write: same },
  { pattern: /^#{1,6} (.+)$/u, write: same },
  { pattern: /&(?:nbsp|shy|thinsp|ensp|emsp|zwj|zwnj);/u, write: () => ' ' },
  {
    pattern: /&(quot|apos|amp|lt|gt|mdash|ndash|laquo|raquo|hellip|ldquo|rdquo|lsquo|rsquo);/u,
    write: (name) => entities[name] ?? '',
  },
  { pattern: /&#(?:\d{1,7}|x[\da-f]{1,6});/iu, write: () => ' ' },
];

const entities: Readonly<Record<string, string>> = {
  ...{ quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', mdash: '—', ndash: '–', laquo: '«', raquo: '»' },
  ...{ hellip: '…', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’' },
};
const tag = /<\/?([a-z][a-z0-9:-]*)(?:\s[^<>]*)?\/?>/iu;

/** Checks that a text in a field holds no marks: fields are plain texts, and readers would get the signs. */
export function* markedField(text: string, where: Where): Iterable<Finding> {
  yield* garbledIn(text, () => where);
  const found = marks.flatMap(({ pattern, write }) => {
    const match = pattern.exec(text);
    return match ? [{ written: match[0], write: write(match[1] ?? '') }] : [];
  });
  const html = tag.exec(text);
  const first =
    found[0] ?? (html && htmlNames.has((html[1] ?? '').toLowerCase()) ? { written: html[0], write: '' } : undefined);
  if (first) yield finding('field-with-marks', first, where);
}

import type { Finding } from '../../findings/finding.ts';

/** What spoils a link or picture, as the message names it. */
export type LinkFault = Finding<'link-not-made'>['facts']['fault'];

export const hardSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;

interface Inner {
  readonly fault: LinkFault;
  /** The same, as Markdown reads it. */
  readonly write: string;
}

/** What spoils the part of a link or picture in its parentheses, `photo.jpg "Caption"`, and the part as it must be. */
export function mendedTarget(inner: string): Inner {
  const { target, title, marks } = splitTitle(inner.trim());
  const end = title === undefined ? '' : ` "${evenTitle(title)}"`;
  const write = `${mendedAddress(target)}${end}`;
  if (target.includes('\n')) return { fault: 'line-end', write };
  if (hardSpaces.test(target) || marks === 'hard') return { fault: 'hard-space', write };
  if (/\s/u.test(target) && !target.startsWith('<')) return { fault: 'space', write };
  return { fault: title === undefined ? 'form' : faultOfMarks[marks], write };
}

type Marks = 'straight' | 'curly' | 'none' | 'joined' | 'hard' | 'early';

const faultOfMarks = {
  ...{ straight: 'inner-quotes', curly: 'curly-quotes', none: 'no-quotes', joined: 'joined', hard: 'hard-space' },
  early: 'ended-early',
} as const satisfies Record<Marks, LinkFault>;

interface Split {
  readonly target: string;
  readonly title: string | undefined;
  /** What stands around the title, or, where that is right, before it. */
  readonly marks: Marks;
}

/** A title in quotation marks behind a space, one with words behind its marks, one behind nothing, and a picture's caption without marks. */
const apart = /^(?<target><[^<>\n]*>|[^"“”„«»]*?|.*?)(?<gap>\s+)["'“”„«‘](?<title>.*)["'“”»’]$/su;
const early = /^(?<target><[^<>\n]*>|[^"“”„«»]*?)\s+["“„«](?<begin>(?:\\"|[^"“”„«»])*)["“”»]\s*(?<rest>[^"“”„«»]+)$/su;
const joined = /^(?<target><[^<>\n]*>|[^"“„«]+)["“„«](?<title>.*)["“”»]$/su;
const unmarked = /^(?<target><[^<>\n]*>|\S+\.(?:jpe?g|png|webp|avif|gif|svg))\s+(?<title>[^\s"'“”«»].*)$/isu;

function splitTitle(inner: string): Split {
  const inMarks = apart.exec(inner)?.groups;
  if (inMarks) {
    const { target = '', gap = '', title } = inMarks;
    const isStraight = /^["']/u.test(inner.slice((target + gap).length)) && /["']$/u.test(inner);
    return { target, title, marks: isStraight ? (hardSpaces.test(gap) ? 'hard' : 'straight') : 'curly' };
  }
  const inTwo = early.exec(inner)?.groups;
  if (inTwo) {
    const { target = '', begin = '', rest = '' } = inTwo;
    return { target, title: `${begin.trimEnd()} ${rest}`, marks: 'early' };
  }
  const other = joined.exec(inner)?.groups ?? unmarked.exec(inner)?.groups;
  const { target = inner, title } = other ?? {};
  // Another program sets the size of a picture so.
  if (title !== undefined && /^=\d*x\d*$/u.test(title)) return { target, title: undefined, marks: 'none' };
  return { target, title, marks: joined.test(inner) ? 'joined' : 'none' };
}

/** A caption whose own straight quotation marks do not end it. */
function evenTitle(title: string): string {
  return title.replaceAll(/\s*\n\s*/gu, ' ').replaceAll(/(?<!\\)"/gu, String.raw`\"`);
}

/** An address without spaces: they are taken out behind a scheme and at a line's end, kept as `%20` on the web, and put in `<>` in a file's name. */
function mendedAddress(written: string): string {
  const joined = written
    .replaceAll(/^[<“”„«"']|[>“”»"']$/gu, '')
    .replaceAll(/\s*\n\s*/gu, '')
    .replace(/^([a-z]+:)\s+/iu, '$1')
    .replace(/^source[\s:;]+([a-z0-9-]+)(?:[,;]\s.*)?$/iu, 'source:$1')
    .trim();
  if (!/\s/u.test(joined)) return joined;
  return /^[a-z]+:|^[/#]/iu.test(joined) ? joined.replaceAll(/\s+/gu, '%20') : `<${joined.replaceAll(/\s/gu, ' ')}>`;
}

interface Target {
  readonly inner: string;
  readonly isClosed: boolean;
}

/** What stands in a parenthesis that opens before `from`: to its partner or, where it has none, as far as an address and its caption go. */
export function targetAt(text: string, from: number): Target {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + longest); at += 1) {
    const sign = text[at] ?? '';
    if ('(（'.includes(sign)) depth += 1;
    if (')）'.includes(sign)) depth -= 1;
    if (depth === 0) return { inner: text.slice(from, at), isClosed: true };
  }
  const [inner = ''] =
    /^[^\s]*(?:[^\S\n]+["“«][^\n"”»]*(?:["”»]|(?=\n|$)))?/u.exec(text.slice(from, from + longest)) ?? [];
  return { inner, isClosed: false };
}

/** No address with its caption is longer. */
const longest = 2000;

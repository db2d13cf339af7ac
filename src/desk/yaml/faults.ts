import { visit, type YAMLParseError } from 'yaml';
import { finding, type Finding } from '../findings/finding.ts';
import { hiddenByEscapes } from './characters.ts';
import { cutItems } from './cut-items.ts';
import { textsCutOff } from './cut-off.ts';
import { forbiddenYaml } from './dangers.ts';
import type { ContentFile } from '../findings/content-file.ts';
import { joinedItems } from './joined-items.ts';
import { lookAlikesRead } from './look-alikes-read.ts';
import { bracketClosed, possibleMends, quoteClosed, valueInQuotes } from './mends.ts';
import { positionAt, type ReadYaml } from './position.ts';
import { swallowedItems } from './swallowed-items.ts';
import { mendedBy, replacementOf } from './tried-mends.ts';

type Mistake = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/**
 * Findings about YAML syntax; if there are none, about YAML features that are not allowed, hidden characters, and texts of
 * which YAML would read a part.
 */
export function faultsOf(file: ContentFile, read: ReadYaml): readonly Finding[] {
  const misread = mistakes(file, read);
  const lookAlikes = misread.every(({ rule }) => rule === 'yaml-key-twice') ? lookAlikesRead(file, read) : [];
  if (misread.length > 0) return lookAlikes.length > 0 ? lookAlikes : misread;
  const forbidden = forbiddenYaml(file, read).map((one) => withMend(one, read));
  return [
    ...forbidden,
    ...hiddenByEscapes(file, read),
    ...lookAlikes,
    ...joinedItems(file, read),
    ...swallowedItems(file, read),
    ...cutItems(file, read),
    ...textsCutOff(file, read),
  ];
}

/** A finding about a sign at the beginning of a value, with the value in quotes where that mends it. */
function withMend(one: Finding, read: ReadYaml): Finding {
  if ((one.rule !== 'yaml-anchor' && one.rule !== 'yaml-tag') || !one.at) return one;
  const lines = read.yaml.split('\n');
  const mend = mendedBy(valueInQuotes(lines, one.at.line - read.firstLine), read);
  return finding(one.rule, { mend: replacementOf(mend, lines) }, { file: one.file, at: one.at });
}

/** Findings for the first syntax error, since further ones mostly follow from it; without any, for all duplicate keys. */
function mistakes(file: ContentFile, read: ReadYaml): readonly Finding[] {
  const { errors } = read.document;
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  return (first.length > 0 ? first : twice).map((error) => errorFinding(file, read, error));
}

function errorFinding(file: ContentFile, read: ReadYaml, error: Mistake): Finding {
  const open = openQuote(read, error);
  const at = positionAt(read, open ?? error.pos[0]);
  const { line: inYaml } = read.lines.linePos(open ?? error.pos[0]);
  const lines = read.yaml.split('\n');
  if (open !== undefined) {
    const mend = mendedBy(quoteClosed(lines, inYaml - 1), read);
    return finding('yaml-quote', { sign: read.yaml.charAt(open), mend: replacementOf(mend, lines) }, { file, at });
  }
  const bracket = openBracket(read, error);
  if (bracket !== undefined) return bracketFinding(file, read, bracket);
  const line = lines[inYaml - 1] ?? '';
  if (error.code === 'DUPLICATE_KEY')
    return finding('yaml-key-twice', { key: line.slice(at.column - 1).replace(/:.*$/su, '') }, { file, at });
  return formFinding(file, read, { code: error.code, line, at: inYaml - 1, column: at.column });
}

interface Unreadable {
  readonly code: string;
  readonly line: string;
  /** The line in the YAML, from 0. */
  readonly at: number;
  readonly column: number;
}

/** The finding for lines that cannot be read, at the place of what mends them. */
function formFinding(file: ContentFile, read: ReadYaml, { code, line, at, column }: Unreadable): Finding {
  const lines = read.yaml.split('\n');
  const mend = mendedBy(possibleMends(lines, at), read);
  const from = mend?.from ?? at;
  const replacement = replacementOf(mend, lines);
  const where = (columnThere: number) => ({ file, at: { line: from + read.firstLine, column: columnThere } });
  if (mend?.sign) return finding('yaml-look-alike', { ...mend.sign, mend: replacement }, where(mend.sign.index + 1));
  const facts = { code, line: (lines[from] ?? line).trim(), slip: mend?.slip, mend: replacement };
  const start = mend?.slip === 'hyphen-space' ? (lines[from] ?? '').indexOf('-') + 1 : from === at ? column : 1;
  return finding('yaml-form', facts, where(start));
}

/** The offset of a quotation mark that is never closed; `undefined` for any other error. The parser reports the text's end. */
function openQuote({ document }: ReadYaml, error: Mistake): number | undefined {
  if (error.code !== 'MISSING_CHAR' || !error.message.includes('quote')) return undefined;
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= error.pos[0]) start ??= range[0];
    },
  });
  return start;
}

interface OpenBracket {
  readonly offset: number;
  readonly closing: string;
}

/** The bracket that is never closed; `undefined` for any other error. The parser reports where it stopped, not where it opens. */
function openBracket({ document, yaml }: ReadYaml, { message, pos: [end] }: Mistake): OpenBracket | undefined {
  const closing = /end with a ([\]}])$/u.exec(message)?.[1];
  if (closing === undefined || yaml[end] === closing) return undefined;
  let offset: number | undefined;
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (flow === true && range && range[1] >= end) [offset] = range;
    },
  });
  return offset === undefined ? undefined : { offset, closing };
}

function bracketFinding(file: ContentFile, read: ReadYaml, { offset, closing }: OpenBracket): Finding {
  const lines = read.yaml.split('\n');
  const mend = mendedBy(bracketClosed(lines, read.lines.linePos(offset).line - 1, closing), read);
  return finding('yaml-bracket', { closing, mend: replacementOf(mend, lines) }, { file, at: positionAt(read, offset) });
}

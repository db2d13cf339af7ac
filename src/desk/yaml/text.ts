import { LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import { finding, type Finding } from '../findings/finding.ts';
import { hiddenByEscapes } from './characters.ts';
import { forbiddenYaml } from './dangers.ts';
import type { ContentFile } from '../findings/content-file.ts';
import { positionAt, type ReadYaml } from './position.ts';

type Mistake = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** Parses YAML 1.2 with the core schema. Syntax errors are in the returned document. */
export function parseYaml(yaml: string, firstLine: number): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  return { document, lines, yaml, firstLine };
}

/** Findings about YAML syntax; if there are none, about YAML features that are not allowed and hidden characters. */
export function faultsOf(file: ContentFile, read: ReadYaml): readonly Finding[] {
  const misread = mistakes(file, read);
  return misread.length > 0 ? misread : [...forbiddenYaml(file, read), ...hiddenByEscapes(file, read)];
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
  const line = lineOf(file, at.line);
  if (open !== undefined) return finding('yaml-quote', {}, { file, at });
  const bracket = openBracket(read, error);
  if (bracket !== undefined) return bracketFinding(file, read, bracket);
  if (error.code === 'DUPLICATE_KEY')
    return finding('yaml-key-twice', { key: line.slice(at.column - 1).replace(/:.*$/su, '') }, { file, at });
  return finding('yaml-form', { code: error.code, line: line.trim() }, { file, at });
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
  const at = positionAt(read, offset);
  return finding('yaml-bracket', { line: lineOf(file, at.line).trim(), closing }, { file, at });
}

function lineOf(file: ContentFile, line: number): string {
  return file.text.split('\n')[line - 1] ?? '';
}

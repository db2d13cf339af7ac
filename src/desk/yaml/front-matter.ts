import matter from 'gray-matter';
import type { Replacement } from '../../model/problem.ts';
import { fileWithoutText, type ContentFile } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { readYaml, refused, type YamlResult } from './read-yaml.ts';

/** The result of reading the front matter of a Markdown file; `file` has the body. */
export type FrontMatter = YamlResult;

const bare = /^---[ \t]*$/u;
/** A row of dashes of any kind, with any spaces behind it. One hyphen alone is a list's. */
const fence = /^(?!-\s*$)[\p{Pd}\u2212]+[\p{Zs}\t]*$/u;

/**
 * Reads the front matter and the body of a Markdown file with gray-matter. Only a bare `---` is a delimiter: gray-matter
 * would execute front matter that opens with a language (`---js`), so its other engines are replaced by one that throws.
 */
export function readFrontMatter(path: string, text: string): FrontMatter {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const whole: ContentFile = { ...fileWithoutText(path), text };
  if (!bare.test(first)) {
    const facts = { first, mend: bareInPlaceOf(first), above: whatStandsAbove(lines) };
    return refused(whole, [finding('front-matter-missing', facts, { file: whole })]);
  }
  const doubled = doubledFence(lines);
  if (doubled !== undefined) {
    const at = { line: doubled + 1, column: 1 };
    return refused(whole, [
      finding('front-matter-missing', { first, mend: undefined, above: 'fence' }, { file: whole, at }),
    ]);
  }
  const close = lines.findIndex((line, index) => index > 0 && (line.startsWith('---') || fence.test(line)));
  const closing = lines[close];
  if (closing === undefined) return refused(whole, [finding('front-matter-open', {}, { file: whole })]);
  if (!bare.test(closing)) {
    const at = { line: close + 1, column: 1 };
    return refused(whole, [
      finding('front-matter-close', { closing, mend: bareInPlaceOf(closing) }, { file: whole, at }),
    ]);
  }
  return split({ ...whole, bodyLine: close + 2 });
}

/** What stands above fields that do not begin in the first line; `undefined` where no fields begin in the next ones. */
function whatStandsAbove(lines: readonly string[]): 'empty' | 'words' | undefined {
  const opening = lines.findIndex((line, at) => at < 20 && bare.test(line) && isField(lines[at + 1]));
  if (opening < 1) return undefined;
  return lines.slice(0, opening).every((line) => line.trim() === '') ? 'empty' : 'words';
}

/** The line of a second fence right below the first, above the fields or below them; `undefined` without any. */
function doubledFence(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((line, index) => index > 0 && bare.test(line));
  if (at === 1) return isField(lines[2]) ? 1 : undefined;
  return at > 1 && bare.test(lines[at + 1] ?? '') ? at + 1 : undefined;
}

function isField(line: string | undefined): boolean {
  return line !== undefined && /^[a-z][\w-]*:(?:\s|$)/iu.test(line);
}

/** A line `---`, in place of one that looks like it; `undefined` if the line looks otherwise. */
function bareInPlaceOf(line: string): Replacement | undefined {
  return fence.test(line.trim()) ? { text: '---', over: /^\s/u.test(line) ? 1 : 'text' } : undefined;
}

function split(file: ContentFile): FrontMatter {
  let yaml: YamlResult = { data: {}, read: undefined, findings: [], file, unread: [] };
  const engine = (text: string): object => {
    yaml = readYaml(file, text, 1);
    return {};
  };
  const { content } = matter(file.text, { language: 'yaml', engines: { ...refusingEngines, yaml: engine } });
  return {
    ...yaml,
    findings: [...yaml.findings, ...fieldsAgain(yaml, content)],
    file: { ...yaml.file, body: content },
  };
}

/** The finding for fields that stand a second time at the beginning of the body. */
function fieldsAgain({ file, data }: YamlResult, body: string): readonly Finding[] {
  const [whole, key] = /^\s*---[ \t]*\n([a-z][\w-]*):[ \t][^\n]*\n(?:[^\n]+\n)*?---[ \t]*(?:\n|$)/u.exec(body) ?? [];
  if (whole === undefined || key === undefined || !Object.hasOwn(Object(data) as object, key)) return [];
  const line = file.bodyLine + body.slice(0, body.indexOf(`${key}:`)).split('\n').length - 1;
  return [finding('yaml-key-twice', { key }, { file, at: { line, column: 1 } })];
}

const refuse = (): never => {
  throw new Error('Front matter is YAML and nothing else.');
};
const otherEngines = ['javascript', 'js', 'json', 'coffee', 'coffeescript', 'cson', 'toml'];
const refusingEngines = Object.fromEntries(otherEngines.map((name) => [name, refuse]));

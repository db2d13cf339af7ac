import matter from 'gray-matter';
import type { Replacement } from '../../model/problem.ts';
import { fileWithoutText, type ContentFile } from '../findings/content-file.ts';
import { finding } from '../findings/finding.ts';
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
  if (!bare.test(first))
    return refused(whole, [finding('front-matter-missing', { first, mend: bareInPlaceOf(first) }, { file: whole })]);
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
  return { ...yaml, file: { ...yaml.file, body: content } };
}

const refuse = (): never => {
  throw new Error('Front matter is YAML and nothing else.');
};
const otherEngines = ['javascript', 'js', 'json', 'coffee', 'coffeescript', 'cson', 'toml'];
const refusingEngines = Object.fromEntries(otherEngines.map((name) => [name, refuse]));

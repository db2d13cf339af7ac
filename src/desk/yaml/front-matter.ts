import matter from 'gray-matter';
import { fileWithoutText, type ContentFile } from '../findings/content-file.ts';
import { finding } from '../findings/finding.ts';
import { readYaml, refused, type YamlResult } from './read-yaml.ts';

/** The result of reading the front matter of a Markdown file; `file` has the body. */
export type FrontMatter = YamlResult;

const bare = /^---[ \t]*$/u;

/**
 * Reads the front matter and the body of a Markdown file with gray-matter. Only a bare `---` is a delimiter: gray-matter
 * would execute front matter that opens with a language (`---js`), so its other engines are replaced by one that throws.
 */
export function readFrontMatter(path: string, text: string): FrontMatter {
  const lines = text.split('\n');
  const whole: ContentFile = { ...fileWithoutText(path), text };
  if (!bare.test(lines[0] ?? ''))
    return refused(whole, [finding('front-matter-missing', { first: lines[0] ?? '' }, { file: whole })]);
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const closing = lines[close];
  if (closing === undefined) return refused(whole, [finding('front-matter-open', {}, { file: whole })]);
  if (!bare.test(closing)) {
    const at = { line: close + 1, column: 1 };
    return refused(whole, [finding('front-matter-close', { closing }, { file: whole, at })]);
  }
  return split({ ...whole, bodyLine: close + 2 });
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

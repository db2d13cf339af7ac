import { finding, type Finding } from '../findings/finding.ts';
import type { Path } from '../findings/finding.ts';
import { sourceAt } from '../yaml/position.ts';
import { inQuotes } from '../yaml/quoted-line.ts';
import type { Checked } from './checked.ts';
import { valueAt, type Mistake } from './mistakes.ts';

/** A text with a colon in it, on one line, which YAML reads as a field: `Range: 40 km`. */
export const readAsField = /^[^\s[\]{}"'][^[\]{}"'\n]*:\s[^\n]*$/u;

/** One finding for each list in brackets that holds such texts, with the whole list to paste; `lists` are their paths, as JSON. */
export function itemsReadAsFields(
  { file, yaml }: Checked,
  mistakes: readonly Mistake[],
): { readonly findings: readonly Finding[]; readonly lists: ReadonlySet<string> } {
  const { read } = yaml;
  const ofTexts = mistakes.filter(({ issue }) => issue.code === 'invalid_type' && issue.expected === 'string');
  const paths = new Set(
    ofTexts.flatMap(({ path }) => (typeof path.at(-1) === 'number' ? [JSON.stringify(path.slice(0, -1))] : [])),
  );
  const findings = new Map<string, Finding>();
  for (const json of paths) {
    const path = JSON.parse(json) as Path;
    const items = valueAt(yaml.data, path);
    if (!read || !Array.isArray(items) || sourceAt(read, path)?.startsWith('[') !== true) continue;
    const sources = items.map((_, at) => sourceAt(read, [...path, at]) ?? '');
    const isField = (at: number) => typeof items[at] === 'object' && readAsField.test(sources[at] ?? '');
    const written = sources.find((_, at) => isField(at));
    if (written === undefined) continue;
    const name = path.findLast((step) => typeof step === 'string') ?? '';
    const list = sources.map((source, at) => (isField(at) ? inQuotes(source) : source)).join(', ');
    const mend = { text: `${name}: [${list}]`, over: 'field' } as const;
    findings.set(json, finding('text-expected', { name, written, is: 'group', mend }, { file, value: path }));
  }
  return { findings: [...findings.values()], lists: new Set(findings.keys()) };
}

import { finding, type Finding, type Path } from '../findings/finding.ts';
import { writtenFields, type WrittenField } from '../yaml/fields.ts';
import { fieldsAt } from './shape.ts';
import { valueAt } from './mistakes.ts';
import type { Checked } from './checked.ts';

/** A group of which fields stand at the edge in place of under its name. */
interface UnindentedGroup {
  /** Of what nothing else is told: the fields at the edge, and that the group lacks them, or is empty. */
  readonly paths: readonly Path[];
  readonly finding: Finding;
}

/** Groups that go on in fields of theirs at the edge: `picture:` and then `src: …`. @param unknown the fields that no record has at its top. */
export function unindentedGroups(checked: Checked, unknown: ReadonlySet<string>): readonly UnindentedGroup[] {
  const { file, yaml, schema } = checked;
  if (!yaml.read || unknown.size === 0) return [];
  const lines = yaml.read.yaml.split('\n');
  const fields = writtenFields(yaml.read.yaml);
  return fields.flatMap((field, at) => {
    const { name: group } = field;
    const [ofGroup, ofItem] = [fieldsAt(schema, [group]), fieldsAt(schema, [group, 0])];
    const known = ofGroup.length > 0 ? ofGroup : ofItem;
    const value = valueAt(yaml.data, [group]);
    const indents = indentsIn(lines, field, { isEmpty: value === null, isList: ofGroup.length === 0 });
    if (known.length === 0 || !indents) return [];
    const next = fields.slice(at + 1);
    const end = next.findIndex(({ name }) => !(unknown.has(name) && known.includes(name)));
    const own = next.slice(0, end < 0 ? undefined : end);
    if (own.length === 0) return [];
    const text = indented(lines, { field, own, indents });
    const mend = { text, over: text.split('\n').length };
    const facts = { name: group, known, mend };
    const inside = Array.isArray(value) ? [group, value.length - 1] : [group];
    const paths = own.flatMap(({ name }) => [[name], [...inside, name]]);
    return [{ paths: [[group], ...paths], finding: finding('group-expected', facts, { file, key: [group] }) }];
  });
}

/** What the first line that belongs to a group, and what the others begin with. */
type Indents = readonly [first: string, other: string];

/** The indents of a group with nothing under its name, or those of the lines that it has; `undefined` where its value stands behind its name. */
function indentsIn(
  lines: readonly string[],
  field: WrittenField,
  { isEmpty, isList }: { readonly isEmpty: boolean; readonly isList: boolean },
): Indents | undefined {
  if (isEmpty) return isList ? ['  - ', '    '] : ['  ', '  '];
  const inside = lines.slice(field.from, field.to).find((line) => line.trim() !== '');
  const indent = ' '.repeat(/^ *(?:- +)?(?=[\w-]+:)/u.exec(inside ?? '')?.[0].length ?? 0);
  return indent === '' ? undefined : [indent, indent];
}

interface Unindented {
  readonly field: WrittenField;
  readonly own: readonly WrittenField[];
  readonly indents: Indents;
}

/** The lines of a group with an indent before the fields that lack it. */
function indented(lines: readonly string[], { field, own, indents: [first, other] }: Unindented): string {
  const to = own.at(-1)?.to ?? field.to;
  const stray = lines.slice(field.to, to).filter((line) => line.trim() !== '');
  return [...lines.slice(field.from - 1, field.to), ...stray.map((line, at) => (at === 0 ? first : other) + line)].join(
    '\n',
  );
}

import { finding, type Finding } from '../findings/finding.ts';
import { writtenFields, type WrittenField } from '../yaml/fields.ts';
import { fieldsAt } from './shape.ts';
import { valueAt } from './mistakes.ts';
import type { Checked } from './checked.ts';

/** A group whose fields stand at the edge in place of under its name. */
interface UnindentedGroup {
  readonly group: string;
  /** The fields that belong to it. */
  readonly names: readonly string[];
  readonly finding: Finding;
}

/** Groups that are empty while the next lines are fields of theirs: `picture:` and then `src: …`. @param unknown the fields that no record has at its top. */
export function unindentedGroups(checked: Checked, unknown: ReadonlySet<string>): readonly UnindentedGroup[] {
  const { file, yaml, schema } = checked;
  if (!yaml.read || unknown.size === 0) return [];
  const lines = yaml.read.yaml.split('\n');
  const fields = writtenFields(yaml.read.yaml);
  return fields.flatMap((field, at) => {
    const { name: group } = field;
    const ofGroup = fieldsAt(schema, [group]);
    const known = ofGroup.length > 0 ? ofGroup : fieldsAt(schema, [group, 0]);
    if (known.length === 0 || valueAt(yaml.data, [group]) !== null) return [];
    const next = fields.slice(at + 1);
    const end = next.findIndex(({ name }) => !(unknown.has(name) && known.includes(name)));
    const own = next.slice(0, end < 0 ? undefined : end);
    if (own.length === 0) return [];
    const indents = ofGroup.length > 0 ? (['  ', '  '] as const) : (['  - ', '    '] as const);
    const text = indented(lines, { field, own, indents });
    const mend = { text, over: text.split('\n').length };
    const names = own.map(({ name }) => name);
    return [{ group, names, finding: finding('group-expected', { name: group, known, mend }, { file, key: [group] }) }];
  });
}

interface Unindented {
  readonly field: WrittenField;
  readonly own: readonly WrittenField[];
  /** What the first line of the group, and what the others begin with. */
  readonly indents: readonly [first: string, other: string];
}

/** The lines of a group with an indent before its fields. */
function indented(lines: readonly string[], { field, own, indents: [first, other] }: Unindented): string {
  const to = own.at(-1)?.to ?? field.to;
  const inside = lines.slice(field.to, to).filter((line) => line.trim() !== '');
  return [
    ...lines.slice(field.from - 1, field.to),
    ...inside.map((line, at) => (at === 0 ? first : other) + line),
  ].join('\n');
}

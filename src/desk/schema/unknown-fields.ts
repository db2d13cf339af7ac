import { finding, type Finding, type Path } from '../findings/finding.ts';
import { nearest } from '../text/nearest.ts';
import { strayLatin } from '../text/lookalikes.ts';
import { cutByComma } from '../yaml/cut-by-comma.ts';
import type { Checked } from './checked.ts';
import { valueAt, type Mistake } from './mistakes.ts';
import { fieldsAt, groupsWith, isByLanguage } from './shape.ts';
import { namedInUkrainian } from './ukrainian-names.ts';

interface UnknownField {
  readonly finding: Finding;
  /** The path, as JSON, of the field that was probably meant; `''` if none was. */
  readonly meant: string;
}

/** Findings for the names in a group that it does not have. */
export function unknownFields(checked: Checked, { issue, path }: Mistake): readonly UnknownField[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const { file, yaml, schema } = checked;
  const known = fieldsAt(schema, path);
  return issue.keys.flatMap((name) => {
    const slip = slipBefore(checked, { path, name, known });
    if (slip) return slip;
    const cut = yaml.read && cutByComma(yaml.read, path, name);
    if (cut) {
      const { pieces, ...facts } = cut;
      const where = { file, value: [...path, cut.name] };
      return pieces[0] === name ? { finding: finding('yaml-comma', facts, where), meant: '' } : [];
    }
    const where = { file, key: [...path, name] };
    return isByLanguage(schema, path)
      ? { finding: finding('text-language-unknown', { language: name }, where), meant: '' }
      : unknownField(checked, { path, name, known, all: issue.keys });
  });
}

interface Unknown {
  readonly path: Path;
  readonly name: string;
  readonly known: readonly string[];
}

/** What is wrong with a name that is none, but the end of a number, or a field with its value. */
function slipBefore({ file }: Checked, { path, name, known }: Unknown): UnknownField | undefined {
  const where = { file, key: [...path, name] };
  const decimals = /^\d+$/u.test(name) ? numberBefore(file.text, name) : undefined;
  if (decimals && known.includes(decimals.name))
    return { finding: finding('number-expected', { ...decimals, is: 'plain', whole: false }, where), meant: '' };
  const [, short = '', value = ''] = /^([\w-]+):(\S.*)$/u.exec(name) ?? [];
  if (!known.includes(short)) return undefined;
  const mend = { text: `${short}: ${value}`, over: 'field' } as const;
  const facts = { code: '', line: name, slip: 'no-space', mend } as const;
  return { finding: finding('yaml-form', facts, where), meant: JSON.stringify([...path, short]) };
}

/** @param all all names of the group that it does not have. */
function unknownField(
  { file, yaml, schema }: Checked,
  { path, name, known, all }: Unknown & { readonly all: readonly string[] },
): UnknownField {
  const where = { file, key: [...path, name] };
  const free = known.filter((one) => valueAt(yaml.data, [...path, one]) === undefined);
  const groups = path.length === 0 ? [] : groupsWith(schema, all).filter((group) => group !== path.at(-1));
  const stray = strayLatin(name);
  const [same] = known.filter((one) => sameLetters(one) === sameLetters(stray?.write ?? name));
  if (same !== undefined && !free.includes(same))
    return { finding: finding('yaml-key-twice', { key: name }, where), meant: '' };
  const isCredit = path.at(-1) === 'picture' && credits.has(name.toLowerCase()) && free.includes('credit');
  const translated = namedInUkrainian(name, free);
  const near = (isCredit ? 'credit' : undefined) ?? same ?? translated ?? nearest(name, free) ?? nearest(name, known);
  const group =
    near === undefined || (groups.length > 0 && !isCredit && translated === undefined) ? groups[0] : undefined;
  const facts = {
    name,
    near: group === undefined ? near : undefined,
    known,
    stray: near === stray?.write ? stray : undefined,
    isSure: (same ?? translated) !== undefined,
    group,
  };
  return { finding: finding('field-unknown', facts, where), meant: JSON.stringify([...path, facts.near]) };
}

/** A number that its comma has cut in two in braces, `{ lat: 48,5 }`, by what stands behind the comma. */
function numberBefore(text: string, decimals: string): { readonly name: string; readonly written: string } | undefined {
  const [, name, written] = new RegExp(`(\\w+): *(-?\\d+, *${decimals})(?=\\s*[,}])`, 'u').exec(text) ?? [];
  return name === undefined || written === undefined ? undefined : { name, written };
}

/** What editors call the credit of a picture. */
const credits: ReadonlySet<string> = new Set(['source', 'author', 'photo', 'photographer', 'by', 'copyright']);

/** A name without what slips into names of fields: capitals, hyphens and underscores. */
function sameLetters(name: string): string {
  return name.toLowerCase().replace(/[-_]/gu, '');
}

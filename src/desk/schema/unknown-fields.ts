import { finding, type Finding } from '../findings/finding.ts';
import { nearest } from '../text/nearest.ts';
import { strayLatin } from '../text/lookalikes.ts';
import { cutByComma } from '../yaml/cut-by-comma.ts';
import type { Checked } from './checked.ts';
import { valueAt, type Mistake } from './mistakes.ts';
import { fieldsAt, groupsWith, isByLanguage } from './shape.ts';

interface UnknownField {
  readonly finding: Finding;
  /** The path, as JSON, of the field that was probably meant; `''` if none was. */
  readonly meant: string;
}

/** Findings for the names in a group that it does not have. */
export function unknownFields({ file, yaml, schema }: Checked, { issue, path }: Mistake): readonly UnknownField[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldsAt(schema, path);
  const free = known.filter((name) => valueAt(yaml.data, [...path, name]) === undefined);
  const decimalsBefore = (name: string) => {
    const number = /^\d+$/u.test(name) ? numberBefore(file.text, name) : undefined;
    return number && known.includes(number.name) ? number : undefined;
  };
  const groups = path.length === 0 ? [] : groupsWith(schema, issue.keys).filter((group) => group !== path.at(-1));
  return issue.keys.flatMap((name): UnknownField | readonly UnknownField[] => {
    const where = { file, key: [...path, name] };
    const cut = decimalsBefore(name) ? undefined : yaml.read && cutByComma(yaml.read, path, name);
    if (cut) {
      const { pieces, ...facts } = cut;
      const field = { file, value: [...path, cut.name] };
      return pieces[0] === name ? { finding: finding('yaml-comma', facts, field), meant: '' } : [];
    }
    if (isByLanguage(schema, path))
      return { finding: finding('text-language-unknown', { language: name }, where), meant: '' };
    const decimals = decimalsBefore(name);
    if (decimals)
      return { finding: finding('number-expected', { ...decimals, is: 'plain', whole: false }, where), meant: '' };
    const [, short = '', value = ''] = /^([\w-]+):(\S.*)$/u.exec(name) ?? [];
    if (known.includes(short)) {
      const mend = { text: `${short}: ${value}`, over: 'field' } as const;
      const facts = { code: '', line: name, slip: 'no-space', mend } as const;
      return { finding: finding('yaml-form', facts, where), meant: JSON.stringify([...path, short]) };
    }
    const stray = strayLatin(name);
    const [same] = known.filter((one) => sameLetters(one) === sameLetters(stray?.write ?? name));
    if (same !== undefined && !free.includes(same))
      return { finding: finding('yaml-key-twice', { key: name }, where), meant: '' };
    const isCredit = path.at(-1) === 'picture' && credits.has(name.toLowerCase()) && free.includes('credit');
    const near = (isCredit ? 'credit' : undefined) ?? same ?? nearest(name, free) ?? nearest(name, known);
    const group = near === undefined || (groups.length > 0 && !isCredit) ? groups[0] : undefined;
    const facts = {
      name,
      near: group === undefined ? near : undefined,
      known,
      stray: near === stray?.write ? stray : undefined,
      isSure: same !== undefined,
      group,
    };
    return { finding: finding('field-unknown', facts, where), meant: JSON.stringify([...path, facts.near]) };
  });
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

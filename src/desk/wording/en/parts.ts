import { shown } from '../../hidden-characters.ts';
import type { Words } from '../../wording.ts';

/** A value as it stands in a sentence: in quotes, on one line, not longer than a sentence bears. */
export function quoted(value: string): string {
  const line = shown(value.replace(/\s+/gu, ' ').trim());
  const letters = Array.from(line);
  return `"${letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line}"`;
}

/** The hint, begun with the name that the editor probably meant. */
export function meant(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"? ${otherwise}`.trim();
}

export function listed(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}

export function words(message: string, hint: string): Words {
  return { message, hint };
}

/** A text as YAML in double quotes. */
export function yamlText(value: string): string {
  return JSON.stringify(value);
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** `uk` is `Ukrainian`. */
export function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}

import type { ContentFile } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { textsIn } from './field-texts.ts';

/** The end of a note alone is an arrow, which a sound text may hold. */
const sign = '<!--';

/** Every text in the fields of a file that holds a note to colleagues: only in a body is one left out for readers. */
export function commentsInFields(file: ContentFile, data: unknown): readonly Finding[] {
  if (!file.text.includes(sign)) return [];
  return textsIn(data)
    .filter(({ text }) => text.includes(sign))
    .map(({ path }) => finding('comment-in-field', {}, { file, value: path }));
}

import type { ContentFile } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { textsIn } from './field-texts.ts';

const mark = /<!--|-->/u;

/** Every text in the fields of a file that holds a note to colleagues: only in a body is one left out for readers. */
export function commentsInFields(file: ContentFile, data: unknown): readonly Finding[] {
  if (!mark.test(file.text)) return [];
  return textsIn(data).flatMap(({ text, path }) => {
    const [sign] = mark.exec(text) ?? [];
    return sign === undefined ? [] : [finding('comment-in-field', { sign }, { file, value: path })];
  });
}

import type { ParsedBody } from '../../markdown/parse/parse-body.ts';
import type { ContentFile } from '../findings/content-file.ts';
import { finding, type Finding, type Where } from '../findings/finding.ts';
import { textsIn } from './field-texts.ts';

const gap = /⟨[^⟩\n]*⟩/gu;

/** The mark of something that an editor has still to write; it may stand wherever a text or a value does. */
export function gapFor(what: string): string {
  return `⟨${what.replace(/[⟨⟩\s]+/gu, ' ').trim()}⟩`;
}

export function isGap(value: unknown): boolean {
  return typeof value === 'string' && value.search(gap) >= 0;
}

/** Every gap in the fields of a file: what is marked as missing must not be published by accident. */
export function openGaps(file: ContentFile, data: unknown): readonly Finding[] {
  if (!file.text.includes('⟨')) return [];
  return textsIn(data).flatMap(({ text, path }) => gapsIn(text).map((one) => opened(one, { file, value: path })));
}

/** The same in its body. */
export function gapsInBody({ markdown }: ParsedBody, file: ContentFile): readonly Finding[] {
  if (!markdown.includes('⟨')) return [];
  return markdown
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(gap)].map((match) =>
        opened(match[0], { file, body: { line: index + 1, column: match.index + 1 } }),
      ),
    );
}

function gapsIn(text: string): readonly string[] {
  return text.match(gap) ?? [];
}

function opened(one: string, where: Where): Finding {
  return finding('gap-open', { gap: one }, where);
}

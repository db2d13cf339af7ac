import type { ParsedBody } from '../../../markdown/parse/parse-body.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Refuses notes to colleagues that readers would get, or that would take words of the story with them. */
export function brokenComments({ commentFaults }: ParsedBody, file: ContentFile): readonly Finding[] {
  return commentFaults.map((fault) => brokenComment(fault, file));
}

function brokenComment(fault: ParsedBody['commentFaults'][number], file: ContentFile): Finding {
  const where = { file, body: { line: fault.line, column: fault.column } };
  if (fault.fault === 'unclear') return finding('comment-unclear', {}, where);
  if (fault.fault === 'closing') return finding('comment-closing', {}, where);
  const { sign, mended, nextLine } = fault;
  if (fault.fault === 'opening') return finding('comment-opening', { sign, mended }, where);
  const next = nextLine === undefined ? undefined : file.bodyLine + nextLine - 1;
  return finding('comment-open', { sign, mended, next }, where);
}

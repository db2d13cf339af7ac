import type { InspectedBlock } from '../../../markdown/inspect/inspect-body.ts';
import { finding, type Finding, type Where } from '../../findings/finding.ts';
import { nearest } from '../../text/nearest.ts';
import type { Body } from '../rules/body.ts';

/** Checks that `:::document` names a source of the story, and `:::correction` a correction of its instant and kind. */
export function* untiedBlocks(body: Body): Iterable<Finding> {
  for (const block of body.blocks) {
    const finding = referenceFinding(block, body, { file: body.file, body: block.position });
    if (finding) yield finding;
  }
}

function referenceFinding({ name, form, attributes }: InspectedBlock, body: Body, where: Where): Finding | undefined {
  if (form !== 'block') return undefined;
  const { source, at, kind } = attributes;
  if (name === 'document' && source !== undefined) return unknownSource(source, body, where);
  if (name === 'correction' && at !== undefined && kind !== undefined) return unlisted({ at, kind }, body, where);
  return undefined;
}

function unknownSource(id: string, { citations }: Body, where: Where): Finding | undefined {
  if (!citations || citations.has(id)) return undefined;
  return finding('citation-unknown', { id, near: nearest(id, citations) }, where);
}

function unlisted(
  { at, kind }: { readonly at: string; readonly kind: string },
  { corrections, instant }: Body,
  where: Where,
): Finding | undefined {
  const moment = instant.safeParse(at).data?.getTime();
  if (!corrections || moment === undefined) return undefined;
  const isListed = corrections.some((one) => one.at.getTime() === moment && one.kind === kind);
  return isListed ? undefined : finding('correction-unlisted', { at, kind }, where);
}

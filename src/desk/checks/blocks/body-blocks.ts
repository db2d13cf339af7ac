import type { InspectedBlock } from '../../../markdown/inspect/inspect-body.ts';
import type { BodyPosition } from '../../../markdown/inspect/position.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { strayLatin } from '../../text/lookalikes.ts';
import { nearest } from '../../text/nearest.ts';
import type { Body } from '../rules/body.ts';
import { brokenAttributes } from './block-attributes.ts';
import { brokenChart } from './body-charts.ts';
import { closedByStrays } from './stray-colons.ts';
import { attributesOf, knownBlocks } from './known-blocks.ts';
import { lineAt } from './line-at.ts';
import { isRightOpening, meantOpening } from './opening-line.ts';

/** The blocks that show nothing but what they hold; of a chart and of questions more is told. */
const holders = new Set(['facts', 'quote', 'timeline', 'update', 'correction', 'warning', 'document']);

/** Checks that every block has a known name, is opened and closed, has valid attributes, and holds what it needs. */
export function* brokenBlocks(body: Body): Iterable<Finding> {
  const closed = closedByStrays(body.blocks);
  const closing = new Map([...closed].map(([end, opened]) => [opened, end.position]));
  for (const one of body.blocks) {
    const { name, form } = one;
    if (form === 'stray' && name === '') yield* strayClosing(one, closed.get(one), body);
    else if (form === 'stray' || form === 'leaf') yield* strayOpening(one, closing.get(one), body);
    else if (!attributesOf(name)) yield* unknownBlock(one, body);
    else if (one.closed) yield* brokenBlock(one, body);
    else if (closing.has(one)) yield* brokenOpening(one, body);
    else yield finding('block-open', { name }, { file: body.file, body: one.position });
  }
}

/** Colons that close no block: those under a block that they do not close, and those that no line above was meant for. */
function* strayClosing(
  { position }: InspectedBlock,
  opened: InspectedBlock | undefined,
  body: Body,
): Iterable<Finding> {
  const where = { file: body.file, body: position };
  const written = lineAt(body.markdown, position).trim();
  if (!opened) yield finding('block-stray', { name: '' }, where);
  // Right colons are told with the line that was meant to open the block.
  if (!opened || (opened.form !== 'block' && /^:{3,}$/u.test(written))) return;
  const colons = /^:{3,}/u.exec(lineAt(body.markdown, opened.position))?.[0] ?? ':::';
  yield finding('block-closing', { name: opened.name, written, write: colons }, where);
}

/** @param end the colons that were to close what the line was meant to open. */
function* strayOpening(
  { name, position }: InspectedBlock,
  end: BodyPosition | undefined,
  body: Body,
): Iterable<Finding> {
  const where = { file: body.file, body: position, alsoAt: end && [end] };
  const written = lineAt(body.markdown, position);
  const meant = meantOpening(written);
  if (meant) yield finding('block-opening', { written, fault: meant.fault, opening: meant.opening }, where);
  else yield finding('block-stray', { name }, where);
}

function* unknownBlock({ name, position }: InspectedBlock, { file }: Body): Iterable<Finding> {
  const known = Object.keys(knownBlocks);
  const stray = strayLatin(name);
  const isStray = stray !== undefined && attributesOf(stray.write) !== undefined;
  const near = isStray ? stray.write : nearest(name, known);
  yield finding('block-unknown', { name, near, known, stray: isStray ? stray : undefined }, { file, body: position });
}

function* brokenBlock(one: InspectedBlock, body: Body): Iterable<Finding> {
  const { name, position } = one;
  const where = { file: body.file, body: position };
  yield* brokenOpening(one, body);
  if (name === 'chart') yield* brokenChart(one, body);
  if (one.isEmpty && holders.has(name)) yield finding('block-holds-nothing', { name }, where);
  if (name === 'qa' && !one.hasHeading) yield finding('block-qa-without-question', {}, where);
}

function* brokenOpening(one: InspectedBlock, body: Body): Iterable<Finding> {
  const written = lineAt(body.markdown, one.position);
  const meant = isRightOpening(written) ? undefined : meantOpening(written);
  const where = { file: body.file, body: one.position };
  if (meant) yield finding('block-opening', { written, fault: meant.fault, opening: meant.opening }, where);
  yield* brokenAttributes(one, meant, body);
}

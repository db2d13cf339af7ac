import { bodyParts } from '../../markdown/inspect/body-parts.ts';
import { bodyMedia } from '../../markdown/inspect/body-media.ts';
import { inspectBody, type InspectedBody, type InspectedLink } from '../../markdown/inspect/inspect-body.ts';
import { passagesIn, positionIn, type Passage } from '../../markdown/inspect/passages.ts';
import type { BodyPosition } from '../../markdown/inspect/position.ts';
import { placeAsWritten, type ParsedBody } from '../../markdown/parse/parse-body.ts';
import { addressesInBody, digestOfBody } from '../../model/body-text.ts';
import type { BodyFacts } from '../load/body-facts.ts';
import { gapsInBody } from '../load/gaps.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { altsLikeCaptions } from './advice/alt-like-caption.ts';
import { exactInBody } from './exact-in-body.ts';
import { unattributedPassages } from './advice/state-media-claims.ts';
import type { WordRule } from './advice/word-rule.ts';
import type { AboveBody, Body } from './rules/body.ts';
import { untiedBlocks } from './blocks/block-ties.ts';
import { brokenBlocks } from './blocks/body-blocks.ts';
import { linesOfStrays } from './blocks/stray-colons.ts';
import { brokenFigures } from './rules/body-figures.ts';
import { brokenOwnLinks } from './rules/body-links.ts';
import { markupOf } from './body-markup.ts';
import { mixedHostsOfLinks } from './rules/mixed-hosts.ts';
import { brokenComments } from './rules/broken-comments.ts';
import { hiddenInBody } from './rules/hidden-characters.ts';

/** What is told of marks that stand beside the colons of a block, and goes away when these are right. */
const besideStrays: ReadonlySet<string> = new Set([
  'line-mark',
  'line-swallowed',
  'lines-run-together',
  'sign-left-over',
  'cell-missing',
  'quotation-mark-missing',
]);

/** What is wrong with a body by itself, advice included, and what others must know of it. */
export function checkBody(
  parsed: ParsedBody,
  above: AboveBody,
  rules: readonly WordRule[],
): { readonly findings: readonly Finding[]; readonly inBody: BodyFacts } {
  const inspected = inspectBody(parsed);
  const passages = passagesIn(parsed);
  const parts = bodyParts(parsed);
  const placed = placing(parsed);
  const mistakes = [
    ...gapsInBody(parsed, above.file),
    ...mistakesIn({ ...inspected, ...above, markdown: parsed.markdown }),
    ...hiddenInBody(parsed.markdown, parts, above.file),
  ];
  const strays = linesOfStrays(inspected.blocks);
  const isOfStray = ({ rule, body }: Finding) => besideStrays.has(rule) && strays.has(body?.line ?? 0);
  const marks = [...markupOf(parsed, above, mistakes)].filter((one) => !isOfStray(one));
  const tables = marks.flatMap(({ rule, body }) => (body && rule.startsWith('table-') ? [body.line] : []));
  // A chart that holds a table of another kind holds no table.
  const isOfTable = ({ rule, body: { line } = { line: 0, column: 0 } }: Finding) =>
    rule === 'block-chart-table' && tables.some((one) => one > line && one <= line + 2);
  const findings = [...mistakes.filter((one) => !isOfTable(one)), ...marks, ...remarksOn(passages, above, rules)];
  const ofComments = [...brokenComments(parsed, above.file)];
  // What is told of a comment is not told again of its signs, nor of its end in a line below.
  const lines = ofComments.flatMap(({ body }) => (body ? [body.line] : []));
  const isOfComment = ({ rule, body, facts }: Finding) =>
    rule === 'sign-left-over' &&
    lines.some((line) => line === body?.line || ('sign' in facts && facts.sign === '-->' && line < (body?.line ?? 0)));
  return {
    findings: [...ofComments, ...findings.map((one) => placedFinding(one, parsed)).filter((one) => !isOfComment(one))],
    inBody: {
      digest: digestOfBody(above.file.body),
      addresses: addressesInBody(above.file.body),
      media: bodyMedia(placedMedia(inspected, parsed), above.instant),
      figures: inspected.figures.map((one) => placed(one, ['position', 'srcPosition'])),
      links: inspected.links.filter(leadsIntoSite).map((one) => placed(one, ['position'])),
      unattributed: unattributedPassages(passages).map((one) => placed(one, ['position'])),
      exact: exactInBody(parsed.markdown, parts, inspected).map((one) => placed(one, ['position'])),
    },
  };
}

/** Puts places that were found in a body without its comments where they stand in the file. */
function placing(parsed: ParsedBody) {
  if (parsed.cuts.length === 0) return <One>(one: One) => one;
  return <Key extends string, One extends Readonly<Partial<Record<Key, BodyPosition>>>>(
    one: One,
    keys: readonly Key[],
  ): One => {
    const places = keys.flatMap((key) => (one[key] ? [[key, placeAsWritten(parsed, one[key])] as const] : []));
    return { ...one, ...Object.fromEntries(places) };
  };
}

function placedFinding(one: Finding, parsed: ParsedBody): Finding {
  const alsoAt = one.alsoAt?.map((place) => placeAsWritten(parsed, place));
  return { ...placing(parsed)(one, ['body']), ...(alsoAt && { alsoAt }) };
}

/** The same at the lines on which it stands in the file. */
function placedMedia(
  { figures, blocks }: InspectedBody,
  parsed: ParsedBody,
): Pick<InspectedBody, 'figures' | 'blocks'> {
  const placed = placing(parsed);
  return {
    figures: figures.map((one) => placed(one, ['position'])),
    blocks: blocks.map((one) => {
      return { ...placed(one, ['position']), lastLine: placeAsWritten(parsed, { line: one.lastLine, column: 1 }).line };
    }),
  };
}

function* mistakesIn(body: Body): Iterable<Finding> {
  const { file, isTooDeep, notes } = body;
  if (isTooDeep) yield finding('text-too-deep', {}, { file, body: { line: 1, column: 1 } });
  yield* brokenFigures(body);
  yield* altsLikeCaptions(body);
  yield* brokenOwnLinks(body);
  yield* mixedHostsOfLinks(body);
  yield* brokenBlocks(body);
  for (const { name, fault, line, position, others } of notes)
    yield finding(`note-${fault}`, { name, line }, { file, body: position, alsoAt: others });
  yield* untiedBlocks(body);
}

function* remarksOn(
  passages: readonly Passage[],
  { file, language }: AboveBody,
  rules: readonly WordRule[],
): Iterable<Finding> {
  for (const passage of passages)
    for (const rule of rules)
      for (const { index, at } of rule(passage, { language })) yield at({ file, body: positionIn(passage, index) });
}

function leadsIntoSite({ scheme }: InspectedLink): boolean {
  return scheme === 'article' || scheme === 'topic' || scheme === 'site' || scheme === 'fragment';
}

import type { InspectedBlock } from '../../../markdown/inspect/inspect-body.ts';
import type { BodyPosition } from '../../../markdown/inspect/position.ts';
import { chartTypes } from '../../../model/chart.ts';
import { correctionKinds } from '../../../model/correction.ts';
import { id } from '../../../model/values/id.ts';
import { place } from '../../../model/place.ts';
import { text } from '../../../model/text.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { instantFinding } from '../../schema/instant-findings.ts';
import { nearest } from '../../text/nearest.ts';
import { attributePlaces } from './attribute-places.ts';
import type { Body } from './body.ts';
import { brokenChart } from './body-charts.ts';

/** What a block accepts for one of its attributes. */
interface Attribute {
  readonly isRequired: boolean;
  readonly isValid: (written: string) => boolean;
  /** All valid values, if the message is to list them. */
  readonly choices?: readonly string[];
  /** Whether it is an instant, whose message says more. */
  readonly isInstant?: true;
}

type Attributes = Readonly<Record<string, Attribute>>;

const { lat, lon, precisionKm, ringsKm } = place.shape;
const required = (isValid: Attribute['isValid']): Attribute => ({ isRequired: true, isValid });
const optional = (isValid: Attribute['isValid']): Attribute => ({ isRequired: false, isValid });
const anInstant: Attribute = { isRequired: true, isValid: () => true, isInstant: true };
const isOneOf = (choices: readonly string[]) => (written: string) => choices.includes(written);
const isText = (written: string) => text.safeParse(written).success;
const isNumberOf = (schema: typeof lat | typeof precisionKm) => (written: string) =>
  /^-?\d+(?:\.\d+)?$/u.test(written.trim()) && schema.safeParse(Number(written)).success;

const isListOfRings = (written: string) =>
  /^\d+(?:\.\d+)?(?: +\d+(?:\.\d+)?)*$/u.test(written.trim()) &&
  ringsKm.safeParse(written.trim().split(/ +/u).map(Number)).success;

/** The blocks that a body may have, with their attributes. */
const blocks: Readonly<Record<string, Attributes>> = {
  facts: {},
  quote: { by: required(isText) },
  timeline: {},
  update: { at: anInstant, pinned: optional(isOneOf(['yes', 'no', 'true', 'false'])) },
  correction: { at: anInstant, kind: required(isOneOf(correctionKinds)) },
  warning: { text: required(isText) },
  document: { title: required(isText), source: optional((written) => id.safeParse(written).success) },
  qa: {},
  map: {
    name: required(isText),
    lat: required(isNumberOf(lat)),
    lon: required(isNumberOf(lon)),
    precisionKm: optional(isNumberOf(precisionKm)),
    ringsKm: optional(isListOfRings),
  },
  chart: {
    type: { ...required(isOneOf(chartTypes)), choices: chartTypes },
    title: required(isText),
    unit: optional(isText),
  },
};

/** The blocks that show nothing but what they hold; of a chart and of questions more is told. */
const holders = new Set(['facts', 'quote', 'timeline', 'update', 'correction', 'warning', 'document']);

/** Checks that every block has a known name, is opened and closed, has valid attributes, and holds what it needs. */
export function* brokenBlocks(body: Body): Iterable<Finding> {
  const { file } = body;
  const ends = endsOfUnopened(body.blocks);
  const closing = new Set(ends.values());
  for (const one of body.blocks) {
    const end = ends.get(one);
    const where = { file, body: one.position, alsoAt: end && [end.position] };
    const { name, form, closed } = one;
    const attributes = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
    if (form === 'stray') {
      if (!closing.has(one)) yield finding('block-stray', { name }, where);
    } else if (attributes === undefined) {
      yield finding(
        'block-unknown',
        { name, near: nearest(name, Object.keys(blocks)), known: Object.keys(blocks) },
        where,
      );
    } else if (form === 'leaf') yield finding('block-colons', { name }, where);
    else if (!closed) yield finding('block-open', { name }, where);
    else {
      yield* brokenAttributes(one, attributes, body);
      if (name === 'chart') yield* brokenChart(one, body);
      if (one.isEmpty && holders.has(name)) yield finding('block-holds-nothing', { name }, where);
      if (name === 'qa' && !one.hasHeading) yield finding('block-qa-without-question', {}, where);
    }
  }
}

/** The colons that were to close each block that never opened: they are no mistake of their own. */
function endsOfUnopened(blocks: readonly InspectedBlock[]): ReadonlyMap<InspectedBlock, InspectedBlock> {
  const ends = new Map<InspectedBlock, InspectedBlock>();
  const unopened: InspectedBlock[] = [];
  for (const one of blocks) {
    if (one.form === 'leaf' || (one.form === 'stray' && one.name !== '')) unopened.push(one);
    const opening = one.form === 'stray' && one.name === '' ? unopened.pop() : undefined;
    if (opening) ends.set(opening, one);
  }
  return ends;
}

function* brokenAttributes(
  { name: block, attributes: given, position }: InspectedBlock,
  attributes: Attributes,
  { file, instant, markdown }: Body,
): Iterable<Finding> {
  const places = attributePlaces(markdown, position);
  const at = (place: BodyPosition | undefined) => ({ file, body: place ?? position });
  const known = Object.keys(attributes);
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(attributes, name));
  const missing = known.filter((name) => attributes[name]?.isRequired === true && given[name] === undefined);
  // One that is unknown stands for the one that is missing.
  const only = unknown.length === 1 && missing.length === 1 ? missing[0] : undefined;
  const meant = unknown.map((name) => nearest(name, known) ?? only);
  for (const [index, name] of unknown.entries()) {
    yield finding('block-attribute-unknown', { block, name, near: meant[index], known }, at(places.get(name)?.name));
  }
  for (const [name, { isRequired, isValid, choices, isInstant }] of Object.entries(attributes)) {
    const written = given[name];
    if (written === undefined) {
      if (isRequired && !meant.includes(name)) yield finding('block-attribute-missing', { block, name }, at(position));
    } else if (isInstant) {
      const [issue] = instant.safeParse(written).error?.issues ?? [];
      const typed = { name, written, place: 'block' } as const;
      const found = issue && instantFinding(issue, typed, at(places.get(name)?.value));
      if (found) yield found;
    } else if (!isValid(written) || hasCurlyQuotes(markdown, places.get(name)?.value)) {
      const where = at(places.get(name)?.value);
      if (choices) {
        const near = nearest(written, choices);
        yield finding('block-attribute-choice', { block, name, written, near, known: choices }, where);
      } else yield finding('block-attribute-form', { block, name, written }, where);
    }
  }
}

/** Whether a value stands between typographic quotation marks alone, which would be shown as a part of it. */
function hasCurlyQuotes(markdown: string, place: BodyPosition | undefined): boolean {
  const line = place && markdown.split('\n', place.line)[place.line - 1];
  return place !== undefined && line !== undefined && /^=[“”„«»‘’]/u.test(line.slice(place.column - 2));
}

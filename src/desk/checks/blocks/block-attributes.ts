import type { InspectedBlock } from '../../../markdown/inspect/inspect-body.ts';
import type { BodyPosition } from '../../../markdown/inspect/position.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { instantFinding } from '../../schema/instant-findings.ts';
import { strayLatin } from '../../text/lookalikes.ts';
import { nearest } from '../../text/nearest.ts';
import type { Body } from '../rules/body.ts';
import { attributePlaces } from './attribute-places.ts';
import { attributesOf, type Attributes } from './known-blocks.ts';
import { lineAt } from './line-at.ts';
import { attributeCalled, isOfSpeaker, openingWith, type OpeningLine } from './opening-line.ts';

type Given = Readonly<Record<string, string>>;

/**
 * Checks that a block has the attributes that it needs, and no others, with valid values.
 * @param meant its opening line as it was meant, where that has been told: what it lacks is in the hint already.
 */
export function* brokenAttributes(
  { name: block, attributes: read, position }: InspectedBlock,
  meant: OpeningLine | undefined,
  { file, instant, markdown }: Body,
): Iterable<Finding> {
  const attributes = attributesOf(block) ?? {};
  const given = meant?.attributes ?? read;
  const places = attributePlaces(markdown, position);
  const at = (place: BodyPosition | undefined) => ({ file, body: place ?? position });
  const colons = /^:+/u.exec(lineAt(markdown, position))?.[0].length ?? 3;
  const opening = openingWith({ block, colons, below: '' }, mendedValues(given, attributes));
  const unknown = unknownNames(block, given).filter(({ isWords }) => !meant || !isWords);
  for (const { name, near, isWords } of unknown) {
    const stray = strayLatin(name);
    const facts = { block, name, near, known: Object.keys(attributes), opening: isWords ? opening : undefined };
    const isStray = stray !== undefined && stray.write === near;
    yield finding(
      'block-attribute-unknown',
      { ...facts, stray: isStray ? stray : undefined },
      at(places.get(name)?.name),
    );
  }
  for (const [name, { isRequired, isValid, choices, isInstant }] of Object.entries(attributes)) {
    const written = given[name];
    const where = at(places.get(name)?.value);
    if (written === undefined) {
      const isTold = meant !== undefined || unknown.some(({ near }) => near === name);
      if (isRequired && !isTold) yield finding('block-attribute-missing', { block, name, opening }, at(position));
    } else if (isInstant) {
      const [issue] = instant.safeParse(written).error?.issues ?? [];
      const found = issue && instantFinding(issue, { name, written, place: 'block' }, where);
      if (found) yield found;
    } else if (isValid(written)) continue;
    else if (choices) {
      const near = nearest(written, choices);
      yield finding('block-attribute-choice', { block, name, written, near, known: choices }, where);
    } else yield finding('block-attribute-form', { block, name, written, opening }, where);
  }
}

interface UnknownName {
  readonly name: string;
  readonly near: string | undefined;
  /** Whether it says more of somebody who is quoted: `role="…"`. */
  readonly isWords: boolean;
}

function unknownNames(block: string, given: Given): readonly UnknownName[] {
  const attributes = attributesOf(block) ?? {};
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(attributes, name));
  const missing = Object.keys(attributes).filter((name) => attributes[name]?.isRequired && given[name] === undefined);
  // One that is unknown stands for the one that is missing.
  const only = unknown.length === 1 && missing.length === 1 ? missing[0] : undefined;
  return unknown.map((name) => {
    const near = attributeCalled(block, name) ?? only;
    return { name, near, isWords: isOfSpeaker(block, name) && given['by'] !== undefined };
  });
}

/** The values of attributes: of one that is not valid, what was probably meant, or `undefined`. */
function mendedValues(given: Given, attributes: Attributes): ReadonlyMap<string, string | undefined> {
  const entries = Object.entries(given).map(([name, value]): readonly [string, string | undefined] => {
    const { isValid, choices, mended } = attributes[name] ?? {};
    const isKept = isValid === undefined || isValid(value) || choices !== undefined;
    return [name, isKept ? value : mended?.(value)];
  });
  return new Map(entries);
}

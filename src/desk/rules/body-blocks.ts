import type { ExaminedBlock } from '../../markdown/examine.ts';
import { correctionKinds } from '../../model/correction.ts';
import { id } from '../../model/id.ts';
import { instant } from '../../model/instant.ts';
import { place } from '../../model/place.ts';
import { text } from '../../model/text.ts';
import { found, type Finding, type Where } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Body } from './bodies.ts';

interface Attribute {
  readonly isRequired: boolean;
  readonly isSound: (written: string) => boolean;
}

interface Block {
  /** Its braces, to paste. */
  readonly example: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

const { lat, lon, precisionKm } = place.shape;
const required = (isSound: Attribute['isSound']): Attribute => ({ isRequired: true, isSound });
const optional = (isSound: Attribute['isSound']): Attribute => ({ isRequired: false, isSound });
const isInstant = (written: string) => instant.safeParse(written).success;
const isOneOf = (choices: readonly string[]) => (written: string) => choices.includes(written);
const isText = (written: string) => text.safeParse(written).success;
const isNumberOf = (schema: typeof lat | typeof precisionKm) => (written: string) =>
  /^-?\d+(?:\.\d+)?$/u.test(written.trim()) && schema.safeParse(Number(written)).success;

/** The blocks that a text may have, and what stands in their braces. */
const blocks: Readonly<Record<string, Block>> = {
  facts: { example: '', attributes: {} },
  quote: { example: 'by="Who said it"', attributes: { by: required(isText) } },
  timeline: { example: '', attributes: {} },
  update: {
    example: 'at="2025-09-02T09:30:00+03:00"',
    attributes: { at: required(isInstant), pinned: optional(isOneOf(['yes', 'no', 'true', 'false'])) },
  },
  correction: {
    example: 'at="2025-09-03T11:00:00+03:00" kind="correction"',
    attributes: { at: required(isInstant), kind: required(isOneOf(correctionKinds)) },
  },
  warning: { example: 'text="What is hard to look at"', attributes: { text: required(isText) } },
  document: {
    example: 'title="What it is taken from" source="id-of-a-source"',
    attributes: { title: required(isText), source: optional((written) => id.safeParse(written).success) },
  },
  qa: { example: '', attributes: {} },
  map: {
    example: 'name="Kyiv" lat="50.45" lon="30.52"',
    attributes: {
      name: required(isText),
      lat: required(isNumberOf(lat)),
      lon: required(isNumberOf(lon)),
      precisionKm: optional(isNumberOf(precisionKm)),
    },
  },
};

/** Every block is one that the site knows, is opened and closed, and says what it must. */
export function* brokenBlocks({ blocks: examined, file }: Body): Iterable<Finding> {
  for (const one of examined) {
    const where = { file, body: one.position };
    const { name, form, closed } = one;
    const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
    if (form === 'stray') yield found('block-stray', { name }, where);
    else if (block === undefined) {
      yield found(
        'block-unknown',
        { name, near: nearest(name, Object.keys(blocks)), known: Object.keys(blocks) },
        where,
      );
    } else if (form === 'leaf') yield found('block-colons', { name }, where);
    else if (!closed) yield found('block-open', { name }, where);
    else yield* brokenAttributes(one, block, where);
  }
}

function* brokenAttributes(
  { name: block, attributes: given }: ExaminedBlock,
  { attributes, example }: Block,
  where: Where,
) {
  const known = Object.keys(attributes);
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(attributes, name));
  const meant = unknown.map((name) => nearest(name, known));
  for (const [index, name] of unknown.entries()) {
    yield found('block-attribute-unknown', { block, name, near: meant[index], known }, where);
  }
  for (const [name, { isRequired, isSound }] of Object.entries(attributes)) {
    const written = given[name];
    if (written === undefined) {
      if (isRequired && !meant.includes(name)) yield found('block-attribute-missing', { block, name, example }, where);
    } else if (!isSound(written)) yield found('block-attribute-form', { block, name, written, example }, where);
  }
}

import { nearest } from '../../text/nearest.ts';
import { strayLatin } from '../../text/lookalikes.ts';
import type { Finding } from '../../findings/finding.ts';
import { attributesOf, knownBlocks } from './known-blocks.ts';
import { readAttributes, type OpeningFault, type ReadAttributes } from './read-attributes.ts';

export type BlockOpening = Finding<'block-opening'>['facts']['opening'];

/** The line that opens a block, as it was meant. */
export interface OpeningLine {
  readonly fault: OpeningFault;
  readonly opening: BlockOpening;
  /** The attributes that are written there, by the names that are written there. */
  readonly attributes: Readonly<Record<string, string>>;
}

const colon = '[:：﹕︓∶]';
const line = new RegExp(
  `^(?<colons>${colon}(?:[ \\t]*${colon})+)(?<gap>[ \\t]*)(?<name>\\p{L}[\\p{L}\\p{N}-]*)(?<rest>.*)$`,
  'u',
);
const attribute = `[^\\s={}"',;]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'“”„«»‘’,;{}]+)`;
const right = new RegExp(
  `^:{3,}[\\p{L}\\p{N}-]+(?:\\{\\s*(?:(?:${attribute}|[.#][\\w-]+)(?:\\s+|(?=\\})))*\\})?\\s*$`,
  'u',
);

/** Whether a line opens a block as the manual says, whatever the names in it. */
export function isRightOpening(text: string): boolean {
  return right.test(text);
}

/** What was meant by a line that begins with colons and opens a block that is known; `undefined` for any other. */
export function meantOpening(text: string): OpeningLine | undefined {
  const { colons = '', gap = '', name = '', rest = '' } = line.exec(text)?.groups ?? {};
  const block = blockCalled(name);
  if (block === undefined) return undefined;
  const read = readAttributes(rest, Object.keys(attributesOf(block) ?? {}));
  const count = colons.replace(/[ \t]/gu, '').length;
  const isSpaced = gap !== '' || /[ \t]/u.test(colons) || /^[ \t]+\{/u.test(rest);
  const fault = /[^: \t]/u.test(colons)
    ? 'colons'
    : (read.fault ?? (isSpaced ? 'space' : count < 3 ? 'count' : 'form'));
  return { fault, opening: openingOf(block, Math.max(3, count), read), attributes: read.attributes };
}

function blockCalled(written: string): string | undefined {
  const name = written.toLowerCase();
  return attributesOf(name) || name === ''
    ? name || undefined
    : (known(strayLatin(name)?.write) ?? nearest(name, Object.keys(knownBlocks)));
}

function known(name: string | undefined): string | undefined {
  return name !== undefined && attributesOf(name) ? name : undefined;
}

/** The attribute that a value without a name belongs to: what the block says first. */
const firstAttribute: Readonly<Record<string, string>> = {
  quote: 'by',
  warning: 'text',
  document: 'title',
  map: 'name',
  chart: 'title',
};

function openingOf(
  block: string,
  colons: number,
  { attributes: written, unnamed, behind }: ReadAttributes,
): BlockOpening {
  const attributes = new Map<string, string>();
  const below = [behind];
  for (const [name, value] of Object.entries(written)) {
    const known = attributeCalled(block, name) ?? name;
    attributes.set(known, attributesOf(block)?.[known]?.mended?.(value) ?? value);
  }
  if (unnamed !== '') {
    const name = /^\d{4}-\d\d-\d\d/u.test(unnamed) && attributesOf(block)?.['at'] ? 'at' : firstAttribute[block];
    if (name === undefined || attributes.has(name)) below.unshift(unnamed);
    else attributes.set(name, unnamed);
  }
  return openingWith({ block, colons, below: below.filter((one) => one !== '').join('\n') }, attributes);
}

/** The opening line of a block with some attributes, and with a gap for each that it needs besides. */
export function openingWith(
  { block, colons, below }: Pick<BlockOpening, 'block' | 'colons' | 'below'>,
  given: ReadonlyMap<string, string | undefined>,
): BlockOpening {
  const needed = Object.entries(attributesOf(block) ?? {}).filter(
    ([name, { isRequired }]) => isRequired || given.has(name),
  );
  const others = [...given].filter(([name]) => !attributesOf(block)?.[name]);
  const words = others.flatMap(([name, value]) => (isOfSpeaker(block, name) ? (value ?? []) : []));
  const ofBlock = needed.map(([name]): BlockOpening['attributes'][number] => {
    const value = given.get(name);
    return value === undefined ? { name } : { name, value: [value, ...words].join(', ') };
  });
  const further = others
    .filter(([name]) => !isOfSpeaker(block, name))
    .map(([name, value]) => (value === undefined ? { name } : { name, value }));
  return { block, colons, below, attributes: [...ofBlock, ...further] };
}

/** Whether a name stands before what is said of somebody who is quoted: that stands behind their name. */
export function isOfSpeaker(block: string, name: string): boolean {
  return block === 'quote' && /^(?:role|title|position|job|post|who|роль|посада)$/iu.test(name);
}

/** The attribute of a block that a name was meant to be: with capitals, with letters that look alike, or nearly so. */
export function attributeCalled(block: string, name: string): string | undefined {
  const names = Object.keys(attributesOf(block) ?? {});
  const plain = strayLatin(name)?.write ?? name;
  return names.find((one) => one.toLowerCase() === plain.toLowerCase()) ?? nearest(name, names);
}

import { chartTypes } from '../../../model/chart.ts';
import { correctionKinds } from '../../../model/correction.ts';
import { place } from '../../../model/place.ts';
import { text } from '../../../model/text.ts';
import { id } from '../../../model/values/id.ts';
import { asDegrees } from './as-degrees.ts';

/** What a block accepts for one of its attributes. */
export interface Attribute {
  readonly isRequired: boolean;
  readonly isValid: (written: string) => boolean;
  /** All valid values, if the message is to list them. */
  readonly choices?: readonly string[];
  /** Whether it is an instant, whose message says more. */
  readonly isInstant?: true;
  /** What was probably meant by a value that is not valid. */
  readonly mended?: (written: string) => string | undefined;
}

export type Attributes = Readonly<Record<string, Attribute>>;

const { lat, lon, precisionKm, ringsKm } = place.shape;
const required = (isValid: Attribute['isValid']): Attribute => ({ isRequired: true, isValid });
const optional = (isValid: Attribute['isValid']): Attribute => ({ isRequired: false, isValid });
const anInstant: Attribute = { isRequired: true, isValid: () => true, isInstant: true };
const isOneOf = (choices: readonly string[]) => (written: string) => choices.includes(written);
const isText = (written: string) => text.safeParse(written).success;
const isWarning = (written: string) => isText(written) && !/^(?:yes|no|true|false|так|ні)$/iu.test(written.trim());
const isNumberOf = (schema: typeof lat | typeof precisionKm) => (written: string) =>
  /^-?\d+(?:\.\d+)?$/u.test(written.trim()) && schema.safeParse(Number(written)).success;

const isListOfRings = (written: string) =>
  /^\d+(?:\.\d+)?(?: +\d+(?:\.\d+)?)*$/u.test(written.trim()) &&
  ringsKm.safeParse(written.trim().split(/ +/u).map(Number)).success;

const coordinate = (schema: typeof lat): Attribute => {
  const isValid = isNumberOf(schema);
  const mended = (written: string) => {
    const degrees = asDegrees(written);
    return degrees !== undefined && isValid(degrees) ? degrees : undefined;
  };
  return { isRequired: true, isValid, mended };
};

/** The blocks that a body may have, with their attributes. */
export const knownBlocks: Readonly<Record<string, Attributes>> = {
  facts: {},
  quote: { by: required(isText) },
  timeline: {},
  update: { at: anInstant, pinned: optional(isOneOf(['yes', 'no', 'true', 'false'])) },
  correction: { at: anInstant, kind: required(isOneOf(correctionKinds)) },
  warning: { text: required(isWarning) },
  document: { title: required(isText), source: optional((written) => id.safeParse(written).success) },
  qa: {},
  map: {
    name: required(isText),
    lat: coordinate(lat),
    lon: coordinate(lon),
    precisionKm: optional(isNumberOf(precisionKm)),
    ringsKm: optional(isListOfRings),
  },
  chart: {
    type: { ...required(isOneOf(chartTypes)), choices: chartTypes },
    title: required(isText),
    unit: optional(isText),
  },
};

/** The attributes of a block; `undefined` if there is no such block. */
export function attributesOf(block: string): Attributes | undefined {
  return Object.hasOwn(knownBlocks, block) ? knownBlocks[block] : undefined;
}

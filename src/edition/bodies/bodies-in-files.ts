import { hash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { datedStampOf } from '../../io/file-stamp.ts';
import { writeFileAtomically } from '../../io/write-atomically.ts';
import type { BodyStore, KeptBodies, KeptBody } from './body-cache.ts';
import { beginTextFile, bytesAt, openTexts, removeOtherTexts, type KeptPlace, type OpenTexts } from './text-files.ts';

/** A body whose HTML lies in a file. */
type FiledBody = KeptBody & { readonly text: KeptPlace };

interface Index {
  /** Of the program that rendered them. */
  readonly version: string;
  readonly bodies: ReadonlyMap<string, FiledBody>;
  /** By the names of the files of texts, their stamps: the same stamp vouches for the same texts. */
  readonly stamps: ReadonlyMap<string, string | undefined>;
}

const digestLength = 32;
/** So many files of texts are opened as quickly as one; beyond them, or where half of them is out of date, one is made of all. */
const mostFiles = 32;

/** Bodies that are kept in a folder, and what is open of it. */
export interface FiledBodies extends BodyStore {
  readonly folder: string;
  readonly close: () => void;
}

/**
 * Keeps bodies in a folder from one build to the next: an index of them, and files with their HTML, which is read when a page is
 * made of it. Bodies of another program, and whatever is not to the byte what was written, count as none.
 */
export function bodiesInFiles(folder: string, version: string): FiledBodies {
  const texts = openTexts(folder);
  let before: Index['bodies'] | undefined;
  return {
    folder,
    close: texts.close,
    read: () => {
      before ??= readBodies(folder, version, texts);
      return before;
    },
    write: async (bodies) => {
      mkdirSync(folder, { recursive: true });
      const ids = new Set(Array.from(bodies.values(), ({ id }) => id));
      const isAnyGone = before?.values().some(({ id }) => !ids.has(id)) === true;
      const filed = inFiles(folder, bodies);
      const kept = isAnyGone || isLoose(filed, texts) ? inOneFile(folder, filed, texts) : filed;
      const names = namesOf(kept);
      const stamps = new Map(Array.from(names, (name) => [name, stampOf(folder, name)]));
      await writeFileAtomically(join(folder, 'index'), withDigest(serialize({ version, bodies: kept, stamps })));
      // Another build of the same newsroom may still be reading them: it has them open.
      for (const name of names) texts.sizeOf(name);
      removeOtherTexts(folder, names);
      before = kept;
      return kept;
    },
    textsOf: (bodies) => {
      const ofBody = ({ body, text }: KeptBody) =>
        [body.digest, typeof text === 'string' ? text : texts.placeOf(text)] as const;
      return new Map(Array.from(bodies.values(), ofBody));
    },
  };
}

const nothing: Index = { version: '', bodies: new Map(), stamps: new Map() };

function readIndex(folder: string, version: string): Index {
  try {
    const bytes = readFileSync(join(folder, 'index'));
    const content = bytes.subarray(digestLength);
    if (!digestOf(content).equals(bytes.subarray(0, digestLength))) return nothing;
    const index = deserialize(content) as Index;
    return index.version === version ? index : nothing;
  } catch {
    return nothing;
  }
}

function readBodies(folder: string, version: string, texts: OpenTexts): Index['bodies'] {
  const { stamps, bodies } = readIndex(folder, version);
  return soundBodies(bodies, (name) => stamps.get(name) === stampOf(folder, name), texts);
}

function withDigest(content: Buffer): Buffer {
  return Buffer.concat([digestOf(content), content]);
}

function digestOf(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer');
}

function stampOf(folder: string, name: string): string | undefined {
  return datedStampOf(join(folder, name))?.stamp;
}

/** Those whose HTML is there; where nothing vouches for a file, each text of it is read. */
function soundBodies(
  bodies: Index['bodies'],
  isVouchedFor: (name: string) => boolean,
  texts: OpenTexts,
): Index['bodies'] {
  const trusted = new Map(Array.from(namesOf(bodies), (name) => [name, isVouchedFor(name) && isOpened(name, texts)]));
  if (trusted.values().every(Boolean)) return bodies;
  return new Map([...bodies].filter(([, one]) => trusted.get(one.text.name) === true || isSound(one, texts)));
}

/** From here on it can be read, whoever takes it away. */
function isOpened(name: string, texts: OpenTexts): boolean {
  try {
    return texts.sizeOf(name) >= 0;
  } catch {
    return false;
  }
}

function isSound({ body, text }: FiledBody, texts: OpenTexts): boolean {
  try {
    return hash('sha256', bytesAt(texts.placeOf(text))) === body.digest;
  } catch {
    return false;
  }
}

function namesOf(bodies: Index['bodies']): ReadonlySet<string> {
  return new Set(Array.from(bodies.values(), ({ text }) => text.name));
}

/** The same bodies, the HTML of each in a file. */
function inFiles(folder: string, bodies: KeptBodies): Index['bodies'] {
  const atHand = [...bodies.values()].flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
  const places = atHand.length === 0 ? [] : written(folder, atHand);
  const placeOf = new Map(atHand.map((text, index) => [text, places[index]]));
  const filed = (one: KeptBody): FiledBody[] => {
    const text = typeof one.text === 'string' ? placeOf.get(one.text) : one.text;
    return text ? [{ ...one, text }] : [];
  };
  return new Map([...bodies].flatMap(([key, one]) => filed(one).map((body) => [key, body] as const)));
}

/** Whether the files of texts are many, or half of what is in them is out of date. */
function isLoose(bodies: Index['bodies'], texts: OpenTexts): boolean {
  const names = [...namesOf(bodies)];
  const size = names.reduce((sum, name) => sum + texts.sizeOf(name), 0);
  const live = bodies.values().reduce((sum, { text }) => sum + text.length, 0);
  return names.length > mostFiles || live * 2 < size;
}

function inOneFile(folder: string, bodies: Index['bodies'], texts: OpenTexts): Index['bodies'] {
  const all = [...bodies];
  const places = written(
    folder,
    all.map(([, { text }]) => bytesAt(texts.placeOf(text))),
  );
  return new Map(all.map(([key, one], index) => [key, { ...one, text: places[index] ?? one.text }]));
}

function written(folder: string, texts: readonly (string | Buffer)[]): readonly KeptPlace[] {
  const file = beginTextFile(folder);
  try {
    return file.append(texts);
  } finally {
    file.close();
  }
}

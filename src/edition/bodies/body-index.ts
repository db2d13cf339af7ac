import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { datedStampOf } from '../../io/file-stamp.ts';
import { writeFileAtomically } from '../../io/write-atomically.ts';
import type { KeptBody } from './body-cache.ts';
import { bytesAt, type KeptPlace, type OpenTexts } from './text-files.ts';

/** A body whose HTML lies in a file. */
export type FiledBody = KeptBody & { readonly text: KeptPlace };

/** Bodies by their keys, the HTML of each in a file. */
export type FiledBodies = ReadonlyMap<string, FiledBody>;

interface Index {
  /** Of the program that rendered them. */
  readonly version: string;
  readonly bodies: FiledBodies;
  /** By the names of the files of texts, their stamps: the same stamp vouches for the same texts. */
  readonly stamps: ReadonlyMap<string, string | undefined>;
}

const digestLength = 32;

/** Writes down which bodies a folder keeps. */
export async function writeBodies(folder: string, version: string, bodies: FiledBodies): Promise<void> {
  const stamps = new Map(Array.from(namesOf(bodies), (name) => [name, stampOf(folder, name)]));
  const index: Index = { version, bodies, stamps };
  await writeFileAtomically(join(folder, 'index'), withDigest(serialize(index)));
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

/** The bodies of this program whose HTML is there; none of an index that is not to the byte what was written. */
export function readBodies(folder: string, version: string, texts: OpenTexts): FiledBodies {
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
function soundBodies(bodies: FiledBodies, isVouchedFor: (name: string) => boolean, texts: OpenTexts): FiledBodies {
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

/** The names of the files in which their HTML lies. */
export function namesOf(bodies: FiledBodies): ReadonlySet<string> {
  return new Set(Array.from(bodies.values(), ({ text }) => text.name));
}

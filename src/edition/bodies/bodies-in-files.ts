import { mkdirSync } from 'node:fs';
import type { BodyStore, KeptBodies, KeptBody } from './body-cache.ts';
import { namesOf, readBodies, writeBodies, type FiledBodies, type FiledBody } from './body-index.ts';
import { beginTextFile, bytesAt, openTexts, removeOtherTexts, type KeptPlace, type OpenTexts } from './text-files.ts';

/** So many files of texts are opened as quickly as one; beyond them, or where half of them is out of date, one is made of all. */
const mostFiles = 32;

/** Bodies that are kept in a folder, and what is open of it. */
export interface BodyFolder extends BodyStore {
  readonly folder: string;
  readonly close: () => void;
}

/**
 * Keeps bodies in a folder from one build to the next: an index of them, and files with their HTML, which is read when a page is
 * made of it. Bodies of another program, and whatever is not to the byte what was written, count as none.
 */
export function bodiesInFiles(folder: string, version: string): BodyFolder {
  const texts = openTexts(folder);
  let before: FiledBodies | undefined;
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
      await writeBodies(folder, version, kept);
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

/** The same bodies, the HTML of each in a file. */
function inFiles(folder: string, bodies: KeptBodies): FiledBodies {
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
function isLoose(bodies: FiledBodies, texts: OpenTexts): boolean {
  const names = [...namesOf(bodies)];
  const size = names.reduce((sum, name) => sum + texts.sizeOf(name), 0);
  const live = bodies.values().reduce((sum, { text }) => sum + text.length, 0);
  return names.length > mostFiles || live * 2 < size;
}

function inOneFile(folder: string, bodies: FiledBodies, texts: OpenTexts): FiledBodies {
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

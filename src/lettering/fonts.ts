import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/** The site's two faces. */
export const faceNames = ['serif', 'sans'] as const;
export type FaceName = (typeof faceNames)[number];

const families: Readonly<Record<FaceName, string>> = { serif: 'source-serif-4', sans: 'source-sans-3' };

/** A face lies in one file a script; what the first has is taken from it. The same files that pages load. */
const scripts = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'] as const;

/** One file of a face. */
export interface FaceFile {
  readonly face: Face;
  readonly characters: ReadonlySet<number>;
}

/** @throws Error where the packages of the fonts are not installed. */
export async function readFace(name: FaceName): Promise<readonly FaceFile[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    scripts.map(async (script) => {
      const file = `@fontsource-variable/${families[name]}/files/${families[name]}-${script}-wght-normal.woff2`;
      const face = new Face(new Blob(await decompress(await readFile(resolve(file)))));
      return { face, characters: new Set(face.collectUnicodes()) };
    }),
  );
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/** The site's typefaces. */
export const faceNames = ['serif', 'sans'] as const;
export type FaceName = (typeof faceNames)[number];

const families: Readonly<Record<FaceName, string>> = { serif: 'source-serif-4', sans: 'source-sans-3' };

/** The subsets of a face, each a font file that pages load. The first that has a character is used. */
const subsets = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'] as const;

/** A font file: one subset of a face. */
export interface FaceFile {
  readonly face: Face;
  /** Unicode code points. */
  readonly characters: ReadonlySet<number>;
}

/** Reads the font files of a face. @throws Error where the packages of the fonts are not installed. */
export async function readFace(name: FaceName): Promise<readonly FaceFile[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    subsets.map(async (subset) => {
      const file = `@fontsource-variable/${families[name]}/files/${families[name]}-${subset}-wght-normal.woff2`;
      const face = new Face(new Blob(await decompress(await readFile(resolve(file)))));
      return { face, characters: new Set(face.collectUnicodes()) };
    }),
  );
}

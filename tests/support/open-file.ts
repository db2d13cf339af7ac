import { fileWithoutText, type ContentFile } from '../../src/desk/findings/content-file.ts';
import { readFrontMatter } from '../../src/desk/yaml/front-matter.ts';
import { readText } from '../../src/desk/files/text-file.ts';

/** A file of the content folder by itself, to find a place in it; an empty one where it cannot be read. */
export function openFile(content: string, path: string): ContentFile {
  const text = readText(content, path);
  if (typeof text !== 'string') return fileWithoutText(path);
  return path.endsWith('.md') ? readFrontMatter(path, text).file : { ...fileWithoutText(path), text };
}

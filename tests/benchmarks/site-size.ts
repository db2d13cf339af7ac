import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/io/files-below.ts';
import type { Written } from './build-results.ts';

/** What stands in a finished site. Hugo writes a redirect for the first page of each list: that is no page. */
export function sizeOfSite(folder: string): Written {
  const files = filesBelow(folder);
  const pages = files.filter((path) => path.endsWith('.html') && !isRedirect(join(folder, path)));
  return { pages: pages.length, files: files.length };
}

function isRedirect(file: string): boolean {
  const beginning = Buffer.alloc(600);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, beginning, 0, beginning.length, 0);
  } finally {
    closeSync(opened);
  }
  return /<meta http-equiv="?refresh/u.test(beginning.toString());
}

import { watch } from 'node:fs';

/** How long a folder must have been quiet, in milliseconds: editors' programs write a file in several steps. */
const settling = 100;

/**
 * Calls `changed` whenever something below `folder` has changed and settled; never twice at the same time, and once more
 * for what changed meanwhile.
 * @returns what ends it.
 */
export function watchFolder(folder: string, changed: () => Promise<void>): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      working = working.then(changed);
    }, settling);
  };
  // A folder that is gone before it could be watched is a change like any other.
  const watcher = watch(folder, { recursive: true }, wait).on('error', wait);
  return () => {
    clearTimeout(waiting);
    watcher.close();
  };
}

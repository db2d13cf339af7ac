import { watch } from 'node:fs';

/** How long nothing must have changed, in milliseconds: text editors write a file in several steps. */
const debounceMs = 100;

/**
 * Watches a folder and calls `changed` after changes below it, debounced. Calls never overlap; a change during a call is
 * followed by another call.
 * @returns a function that stops watching.
 */
export function watchFolder(folder: string, changed: () => Promise<void>): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      working = working.then(changed);
    }, debounceMs);
  };
  // A subfolder that is deleted before it can be watched raises an error, and is a change too.
  const watcher = watch(folder, { recursive: true }, wait).on('error', wait);
  return () => {
    clearTimeout(waiting);
    watcher.close();
  };
}

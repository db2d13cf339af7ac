import { lstatSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { errorCode } from './errno.ts';
import { debounce } from './debounce.ts';

/** How long nothing must have changed, in milliseconds: text editors write a file in several steps. */
const debounceMs = 100;
/** How often every file is looked at where the system cannot watch them, in milliseconds. */
const pollingInterval = 1000;

/** A limit of the system: on watched folders (`ENOSPC`) or on watching processes and open files (`EMFILE`). */
export type WatchLimit = 'ENOSPC' | 'EMFILE';

export interface WatchSettings {
  /** Whether files and folders of this name, with all that is in them, are of no interest. */
  readonly ignores: (name: string) => boolean;
  /**
   * Called once at the beginning, then after changes, debounced. Calls never overlap; changes during a call are followed
   * by one more.
   */
  readonly look: () => Promise<void>;
  /** Told if the system refuses to watch so much. From then on every file is looked at once a second. */
  readonly limited: (limit: WatchLimit) => void;
  /** Told of what `look` throws later than at the beginning, and of what cannot be watched for another reason. */
  readonly failed: (error: unknown) => void;
}

/**
 * Watches a folder and everything below it; the folder may be a symbolic link, and may go and come back. Links below it
 * are not followed.
 * @param folder absolute.
 * @returns a function that stops watching, after the first look.
 * @throws what the first look throws.
 */
export async function watchFolder(folder: string, settings: WatchSettings): Promise<() => Promise<void>> {
  const { look, failed } = settings;
  const looks = debounce({ work: look, ms: debounceMs, failed });
  let isReady = false;
  const watching = watchChanges(folder, settings, () => {
    if (isReady) looks.later();
  });
  const end = async () => {
    looks.stop();
    await watching.close();
  };
  // What changes until then is seen by the first look.
  isReady = await watching.ready;
  try {
    await looks.now();
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

interface Watching {
  readonly ready: Promise<boolean>;
  readonly close: () => Promise<void>;
}

function watchChanges(folder: string, { ignores, limited, failed }: WatchSettings, changed: () => void): Watching {
  const ready = Promise.withResolvers<boolean>();
  let watcher = begin('auto');
  return { ready: ready.promise, close: () => watcher.close() };

  function begin(backend: 'auto' | 'polling'): FSWatcher {
    const roots = new Set([folder, ...targetOf(folder)]);
    const ignored = (path: string) => !roots.has(path) && ignores(basename(path));
    const begun = watch([...roots], { backend, pollingInterval, ignored, ignoreInitial: true, followSymlinks: false });
    return begun
      .on('all', (_, path) => {
        if (path === folder) for (const target of targetOf(folder)) begun.add([...roots.add(target)]);
        changed();
      })
      .on('ready', () => {
        ready.resolve(true);
      })
      .on('error', (error) => {
        const limit = limitOf(error);
        if (limit === undefined || backend === 'polling') {
          failed(error);
          return;
        }
        begun.close().catch(failed);
        watcher = begin('polling');
        limited(limit);
        changed();
      });
  }
}

/** The folder that a symbolic link leads to; nothing of what is no link, or leads nowhere. */
function targetOf(path: string): readonly string[] {
  try {
    return lstatSync(path).isSymbolicLink() ? [realpathSync(path)] : [];
  } catch {
    return [];
  }
}

function limitOf(error: unknown): WatchLimit | undefined {
  const code = errorCode(error);
  return code === 'ENOSPC' || code === 'EMFILE' ? code : undefined;
}

import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it has started hold in memory now, in MiB; `undefined` where the system does not tell. */
export function residentMiB(pid: number | undefined): number | undefined {
  const sets = pid === undefined ? [] : processesOf(pid).map(residentKiB);
  const known = sets.filter((size) => size !== undefined);
  return known.length > 0 ? known.reduce((sum, size) => sum + size, 0) / 1024 : undefined;
}

/** A process and all those below it. One may end while it is looked for. */
function processesOf(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(processesOf)];
}

function childrenOf(pid: number): readonly number[] {
  try {
    const folder = `/proc/${String(pid)}/task`;
    return readdirSync(folder).flatMap((thread) =>
      readFileSync(`${folder}/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function residentKiB(pid: number): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s*(\d+)/mu.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes);
  } catch {
    return undefined;
  }
}

import { siteFields } from '../../model/site.ts';
import { interfaceLanguages, type Language } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import { readEntry } from '../load/read-entry.ts';
import { toProblems } from '../report/to-problems.ts';
import { findBase, type NotCompared } from './base.ts';
import { changedPaths } from './changed-paths.ts';
import { gitIn, lineFrom, type Environment } from './git.ts';
import { readPairs, type Newsstand } from './read-pairs.ts';

export interface Asked {
  readonly content: string;
  readonly now: Date;
  /** The revision that whoever called names; otherwise the main branch is looked for. */
  readonly base?: string | undefined;
  readonly environment: Environment;
  /** In which problems are told; English where nothing is said. */
  readonly language?: Language;
}

export type HistoryCheck =
  | { readonly kind: 'compared'; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-compared'; readonly reason: NotCompared }
  /** `base` was named, and git knows no such revision. */
  | { readonly kind: 'base-unknown'; readonly reason: NotCompared };

/**
 * Compares every published story with its version at the base, and reports what was changed without telling readers.
 * Costs two or three calls of git, and reads only the stories that differ.
 */
export async function checkHistory({ content, now, base, environment, language = 'en' }: Asked): Promise<HistoryCheck> {
  const git = gitIn(content, environment);
  const found = await findBase({ git, base, environment });
  if (found.kind === 'unknown') return { kind: 'base-unknown', reason: found.reason };
  if (found.kind === 'none') return { kind: 'not-compared', reason: found.reason };
  const { commit } = found;
  const articles = await lineFrom(
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}:./articles`]),
  );
  if (articles === undefined) return { kind: 'not-compared', reason: { why: 'not-tracked' } };
  const paths = await changedPaths(git, commit);
  const { advice, ...newsstand } = newsstandIn(content);
  const read = paths && (await readPairs({ git, commit, paths, ...newsstand }));
  if (!read) return { kind: 'not-compared', reason: { why: 'git-refused', says: '' } };
  if (read.pairs.length === 0) return { kind: 'compared', problems: [] };
  // Loaded where a story has changed: it takes the parser of texts along.
  const { brokenDiscipline } = await import('./disclosure.ts');
  const findings = read.pairs.flatMap((pair) => [...brokenDiscipline(pair, { ...read.around, now })]);
  const wanted = findings.filter(({ rule }) => advice[rule] !== false);
  return { kind: 'compared', problems: await toProblems(wanted, language) };
}

/** What of `site.yaml` matters here; where it is broken, that is a mistake already, and its own defaults stand in. */
function newsstandIn(content: string): Newsstand & { readonly advice: Readonly<Record<string, unknown>> } {
  const { entry } = readEntry(content, { path: 'site.yaml', id: 'site', language: 'en' }, siteFields);
  const { languages = interfaceLanguages, timeZone = 'UTC', redirects = {}, advice = {} } = entry.fields;
  return { content, languages, timeZone, redirects, advice };
}

import { siteFields } from '../../model/site.ts';
import { interfaceLanguages, type Language } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import { readEntry } from '../load/read-entry.ts';
import { toProblems } from '../report/to-problems.ts';
import { findBase } from './base.ts';
import type { NotCompared } from '../wording/pieces/not-compared.ts';
import { changedPaths } from './changed-paths.ts';
import { gitIn, lineFrom, type Environment } from './git.ts';
import { readPairs, type SiteSettings } from './read-pairs.ts';

export interface Asked {
  readonly content: string;
  readonly now: Date;
  /** The git revision to compare with; by default it is found as `findBase` says. */
  readonly base?: string | undefined;
  readonly environment: Environment;
  readonly language?: Language;
}

export type HistoryCheck =
  | { readonly kind: 'compared'; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-compared'; readonly reason: NotCompared }
  /** `base` was given and cannot be used. */
  | { readonly kind: 'base-unknown'; readonly reason: NotCompared };

/**
 * Compares every published story with its version at the base commit, and reports changes that are not disclosed to
 * readers. Calls git a few times and reads only the stories that differ.
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
  const { advice, ...settings } = settingsOfSite(content);
  const read = paths && (await readPairs({ git, commit, paths, ...settings }));
  if (!read) return { kind: 'not-compared', reason: { why: 'git-refused', says: '' } };
  if (read.pairs.length === 0) return { kind: 'compared', problems: [] };
  // Loaded only if a story has changed: it imports the Markdown parser, which takes long to load.
  const { disclosureFindings: brokenDiscipline } = await import('./disclosure.ts');
  const findings = read.pairs.flatMap((pair) => [...brokenDiscipline(pair, { ...read.around, now })]);
  const wanted = findings.filter(({ rule }) => advice[rule] !== false);
  return { kind: 'compared', problems: await toProblems(wanted, language) };
}

/** The settings of `site.yaml` that are needed here; defaults for those that are invalid, which is reported elsewhere. */
function settingsOfSite(content: string): SiteSettings & { readonly advice: Readonly<Record<string, unknown>> } {
  const { entry } = readEntry(content, { path: 'site.yaml', id: 'site', language: 'en' }, siteFields);
  const { languages = interfaceLanguages, timeZone, redirects = {}, advice = {} } = entry.fields;
  return { content, languages, timeZone, redirects, advice };
}

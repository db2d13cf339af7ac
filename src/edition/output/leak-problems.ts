import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { basePath } from '../../addresses.ts';
import type { Leak } from '../../audit/formats/leak.ts';
import { readText } from '../../desk/files/text-file.ts';
import { fileWithoutText } from '../../desk/findings/content-file.ts';
import { finding, type Finding } from '../../desk/findings/finding.ts';
import type { Position } from '../../desk/text/position.ts';
import { toProblems } from '../../desk/report/to-problems.ts';
import type { Language } from '../../model/language.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { Problem } from '../../model/problem.ts';
import { filesBelow } from '../../io/files-below.ts';
import { sourceOf, sourcesOfPages, type SourcesOfPages } from './sources-of-pages.ts';

/** An edition that was refused, and what it was made of. */
export interface RefusedEdition {
  /** Where it still stands, absolute. */
  readonly folder: string;
  /** The newsroom as the public may know it. */
  readonly published: Newsroom;
  /** The content folder, absolute. */
  readonly content: string;
  /** The folder that is copied as it is, absolute. */
  readonly uploads: string;
}

/** What is told of an edition that was refused, and whose fault it is: of what an editor wrote, or of the program. */
export interface LeakReport {
  readonly problems: readonly Problem[];
  readonly fault: 'content' | 'program';
}

/** So many are told: a fault of the program may be on every page. */
const mostTold = 100;

/** Leaks as problems, each at the place that it came from as far as that can be found. */
export async function leakReport(
  leaks: readonly Leak[],
  edition: RefusedEdition,
  language: Language,
): Promise<LeakReport> {
  const sources = sourcesOfPages(edition.published);
  const own = (leak: Leak) => (sourceOf(leak.file, sources) === undefined ? 1 : 0);
  // A text that stands in lists and feeds as well is told once, for its own page.
  const findings = leaks.toSorted((a, b) => own(a) - own(b)).map((leak) => findingOf(leak, edition, sources));
  const distinct = new Map(findings.map((finding) => [placeOf(finding), finding] as const).toReversed());
  const isOurs = findings.some(({ rule }) => rule === 'edition-unsafe');
  const told = [...distinct.values()].toReversed().slice(0, mostTold);
  return { problems: await toProblems(told, language), fault: isOurs ? 'program' : 'content' };
}

function placeOf({ rule, file, at, facts }: Finding): string {
  return JSON.stringify(at ? [rule, file.path, at] : [rule, file.path, facts]);
}

function findingOf({ file, kind: leak, detail }: Leak, edition: RefusedEdition, sources: SourcesOfPages): Finding {
  const { content, uploads, published } = edition;
  const page = `${basePath(published.site)}/${file.replace(/(?<=^|\/)index\.html$/u, '')}`;
  if (existsSync(join(uploads, file))) {
    const path = relative(content, join(uploads, file)).split(sep).join('/');
    return finding('public-file-unsafe', { path: `public/${file}`, leak, detail }, { file: fileWithoutText(path) });
  }
  const source = sourceOf(file, sources) ?? sourceOfPart(file, edition, sources);
  if (leak === 'hidden-address' || leak === 'exact-position') {
    const said = placeInTexts(
      detail,
      content,
      new Set([...(source === undefined ? [] : [source]), ...sources.values()]),
    );
    const rule = leak === 'hidden-address' ? 'hidden-address-told' : 'position-told';
    if (said) return finding(rule, { page, detail }, said);
  }
  return finding('edition-unsafe', { page, leak, detail }, { file: fileWithoutText(source ?? 'site.yaml') });
}

/** The source of a page that shows a picture or a card. */
function sourceOfPart(part: string, { folder }: RefusedEdition, sources: SourcesOfPages): string | undefined {
  if (!/^(?:media|cards)\//u.test(part)) return undefined;
  const pages = filesBelow(folder).filter((path) => path.endsWith('.html') && sourceOf(path, sources) !== undefined);
  const shows = pages.find((path) => readFileSync(join(folder, path)).includes(part));
  return shows === undefined ? undefined : sourceOf(shows, sources);
}

/** Where an editor wrote the words, in the first of the files that holds them. */
function placeInTexts(
  words: string,
  content: string,
  files: Iterable<string>,
): { readonly file: Finding['file']; readonly at: Position } | undefined {
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(words)}(?![\p{L}\p{N}-])`, 'u');
  for (const file of [...files, 'site.yaml']) {
    const text = readText(content, file);
    const index = typeof text === 'string' ? text.search(whole) : -1;
    if (typeof text !== 'string' || index === -1) continue;
    const before = text.slice(0, index).split('\n');
    return { file: fileWithoutText(file), at: { line: before.length, column: (before.at(-1) ?? '').length + 1 } };
  }
  return undefined;
}

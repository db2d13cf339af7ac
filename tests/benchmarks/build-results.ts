import type { MeasuredRun } from '../support/measured-run.ts';
import { median } from './median.ts';

/** What a site has become: its pages, redirects left out, and all its files. */
export interface Written {
  readonly pages: number;
  readonly files: number;
}

/** What one of the measured programs, or one kind of edit, took at one size. */
export interface BuildResult {
  readonly name: string;
  /** Whether it is another program, to which ours is compared. */
  readonly isPeer: boolean;
  readonly runs: readonly MeasuredRun[];
  readonly written: Written;
}

export interface SizeResult {
  readonly articles: number;
  readonly results: readonly BuildResult[];
}

/** Beyond this difference of pages, programs have not been given the same work. */
const mostDifference = 0.05;

export interface Medians extends Written {
  readonly name: string;
  readonly seconds: number;
  readonly peakMiB: number;
  /** Our seconds over those of each peer, by its name. */
  readonly ratios: Readonly<Record<string, number>>;
}

/** The medians of every contender; those that are no peers are told in relation to each that is. */
export function mediansOf(results: readonly BuildResult[]): readonly Medians[] {
  const peers = results.filter(({ isPeer }) => isPeer).map(({ name, runs }) => [name, secondsOf(runs)] as const);
  return results.map(({ name, isPeer, runs, written }) => {
    const seconds = secondsOf(runs);
    const ratios = isPeer ? [] : peers.map(([peer, theirs]) => [peer, seconds / theirs] as const);
    const peakMiB = median(runs.map((run) => run.peakMiB ?? Number.NaN));
    return { name, seconds, peakMiB, ratios: Object.fromEntries(ratios), ...written };
  });
}

function secondsOf(runs: readonly MeasuredRun[]): number {
  return median(runs.map(({ seconds }) => seconds));
}

/** A table of one size, and what keeps it from being a fair one. */
export function buildTable({ results }: SizeResult): string {
  const peers = results.filter(({ isPeer }) => isPeer).map(({ name }) => name);
  const head = ['', 'seconds', ...peers.map((peer) => `/ ${peer}`), 'MiB', 'pages', 'files'];
  const rows = mediansOf(results).map(({ name, seconds, peakMiB, ratios, pages, files }) => [
    ...[name, seconds.toFixed(2)],
    ...peers.map((peer) => ratios[peer]?.toFixed(2) ?? ''),
    ...[peakMiB.toFixed(0), String(pages), String(files)],
  ]);
  const lines = [head, ...rows].map(([name = '', ...cells]) =>
    [name.padEnd(18), ...cells.map((cell) => cell.padStart(10))].join(' ').trimEnd(),
  );
  return [...lines, ...unlike(results)].join('\n');
}

/** A sentence on each peer that makes another number of pages than we do. */
function unlike(results: readonly BuildResult[]): readonly string[] {
  const ours = results.find(({ isPeer }) => !isPeer)?.written.pages ?? Number.NaN;
  return results
    .filter(({ isPeer, written }) => isPeer && Math.abs(written.pages / ours - 1) > mostDifference)
    .map(({ name, written }) => `Not the same work: ${name} makes ${String(written.pages)} pages, we ${String(ours)}.`);
}

/** How a contender's time grows with the number of articles: the exponent between the smallest size and the largest. */
export interface Growth {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly exponent: number;
}

export function growthOf(sizes: readonly SizeResult[]): readonly Growth[] {
  const sorted = sizes.toSorted((a, b) => a.articles - b.articles);
  const [small, large] = [sorted.at(0), sorted.at(-1)];
  if (!small || !large || small.articles === large.articles) return [];
  const at = new Map(mediansOf(large.results).map(({ name, seconds }) => [name, seconds]));
  return mediansOf(small.results).map(({ name, seconds }) => {
    const exponent = Math.log((at.get(name) ?? Number.NaN) / seconds) / Math.log(large.articles / small.articles);
    return { name, from: small.articles, to: large.articles, exponent };
  });
}

export function growthTable(sizes: readonly SizeResult[]): string {
  return growthOf(sizes)
    .map(({ name, from, to, exponent }) => {
      return `${name.padEnd(18)} grows with the power of ${exponent.toFixed(2)} from ${String(from)} to ${String(to)} articles`;
    })
    .join('\n');
}

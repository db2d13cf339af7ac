import { language as languages, type Language } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import { datesIn } from '../../locale/dates.ts';
import { devLabels } from '../../locale/dev-labels.ts';
import type { Hold } from '../../model/hold.ts';
import { deskFolder, styleSheet } from './html.ts';
import { markupText } from '../../model/markup-text.ts';

/** What the desk writes on the pages of the site while it is being written. */
export interface OverlayData {
  /** The language of the desk; labels on a page are in the language of the page. */
  readonly language: Language;
  readonly base: string;
  readonly timeZone: string;
  readonly counts: ProblemCounts;
  /** By root-relative address. */
  readonly holds: ReadonlyMap<string, Hold>;
}

export interface ProblemCounts {
  readonly errors: number;
  readonly errorFiles: number;
  readonly advice: number;
  readonly adviceFiles: number;
}

/** The page at `path` with its stories labelled that readers cannot have yet, and with what is wrong counted at its foot. */
export function withMarks(html: string, path: string, notes: OverlayData): string {
  const language = languages.safeParse(/<html lang="(\w+)"/u.exec(html)?.[1]).data ?? notes.language;
  const label = (hold: Hold) => mark(hold, language, notes.timeZone);
  const own = notes.holds.get(path);
  return html
    .replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>/gu, (link, address: string) => {
      const hold = link.includes(' hreflang=') ? undefined : notes.holds.get(address);
      return hold ? `${link}${label(hold)} ` : link;
    })
    .replace(/<h1\b/u, (heading) =>
      own ? `<p class="desk-held">${label(own)} ${devLabels(language).hidden}</p>${heading}` : heading,
    )
    .replace('</head>', (end) => styleSheet('desk') + end)
    .replace('</body>', (end) => bar(notes) + end);
}

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const advice = problems.filter(({ severity }) => severity === 'advice');
  const files = (list: readonly Problem[]) => new Set(list.map(({ file }) => file)).size;
  return {
    ...{ errors: errors.length, errorFiles: files(errors) },
    ...{ advice: advice.length, adviceFiles: files(advice) },
  };
}

/** `3 problems in 2 files · 1 piece of advice in 1 file`; `''` where there is neither. */
export function countsInWords({ errors, errorFiles, advice, adviceFiles }: ProblemCounts, language: Language): string {
  const say = devLabels(language);
  const parts = [
    errors > 0 ? `${say.problems(errors)} ${say.inFiles(errorFiles)}` : '',
    advice > 0 ? `${say.advice(advice)} ${say.inFiles(adviceFiles)}` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function mark(hold: Hold, language: Language, timeZone: string): string {
  return `<span class="desk-mark">${markupText(devLabels(language).held(hold, (at) => datesIn(language, timeZone).instant(at)))}</span>`;
}

function bar({ counts, base, language }: OverlayData): string {
  const text = countsInWords(counts, language);
  if (text === '') return '';
  const say = devLabels(language);
  const link = `<a href="${base}/${deskFolder}">${say.whole}</a>`;
  const kind = counts.errors > 0 ? 'desk-bar' : 'desk-bar desk-bar-advice';
  return `<aside class="${kind}" lang="${language}" aria-label="${say.desk}"><p role="status">${text}</p>${link}</aside>`;
}

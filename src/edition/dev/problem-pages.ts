import type { Problem } from '../../model/problem.ts';
import type { Language } from '../../model/language.ts';
import { codeFrame } from '../../desk/report/code-frame.ts';
import { devLabels, type DevLabels } from '../../locale/dev-labels.ts';
import { deskFolder, reloading, styleSheet } from './html.ts';
import { markupText } from '../../model/markup-text.ts';

/** A page of the desk: problems, each with its place, its sentence, what to do, and the lines in question. */
export interface ProblemPage {
  readonly language: Language;
  /** The path of the site's address, `''` or `/news`. */
  readonly base: string;
  readonly heading: string;
  readonly intro: string;
  readonly problems: readonly Problem[];
  /** The text of a file; `''` where there is none to show. */
  readonly read: (file: string) => string;
}

/** The page as HTML. It needs no script; Vite's client, where scripts run, loads it again after a change. */
export function problemPage(page: ProblemPage): string {
  const { language, base, heading, intro } = page;
  const say = devLabels(language);
  const sheets = ['tokens', 'fonts', 'base', 'desk'].map(styleSheet);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<link rel="icon" type="image/svg+xml" href="${base}/favicon.svg">`,
    `<title>${markupText(heading)}</title>${sheets.join('')}`,
    `${reloading}</head>`,
    `<body class="desk"><header class="desk-top"><p>${say.desk}</p>`,
    `<a href="${base}/${deskFolder}">${say.whole}</a><a href="${base}/">${say.front}</a></header>`,
    `<main><h1>${markupText(heading)}</h1><p class="desk-intro">${markupText(intro)}</p>`,
    ...filesWithProblems(page, say),
    '</main></body></html>',
  ].join('\n');
}

function filesWithProblems({ problems, read }: ProblemPage, say: DevLabels): readonly string[] {
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, mine]) => [
    `<section class="desk-file"><h2>${markupText(file)}</h2><ul>`,
    ...mine.map((problem) => inHtml(problem, read(file), say)),
    '</ul></section>',
  ]);
}

function inHtml({ severity, file, line, column, field, message, hint }: Problem, text: string, say: DevLabels): string {
  const label = severity === 'advice' ? `<span class="desk-label">${say.adviceLabel}</span>` : '';
  const place = `<code>${markupText(file)}:${String(line)}:${String(column)}</code>`;
  return [
    `<li class="desk-problem"><p class="desk-place">${label}${place}<span>${markupText(field || say.aboutAll)}</span></p>`,
    `<p class="desk-message">${markupText(message)}</p>`,
    `<p class="desk-hint"><strong>${say.toDo}</strong> ${markupText(hint)}</p>`,
    frame(codeFrame(text, { line, column }), say.frame(file, line)),
    '</li>',
  ].join('');
}

/** The lines scroll by themselves where they are wider than the screen, so they can be reached by keyboard. */
function frame(lines: readonly string[], name: string): string {
  if (lines.length === 0) return '';
  const marked = lines.map((one) => (one.startsWith('>') ? `<mark>${markupText(one)}</mark>` : markupText(one)));
  return `<pre class="desk-frame" tabindex="0" role="group" aria-label="${markupText(name)}">${marked.join('\n')}</pre>`;
}

import { readText } from '../../desk/files/text-file.ts';
import type { Language } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import { devLabels } from '../../locale/dev-labels.ts';
import { deskFolder } from './html.ts';
import type { DeskState } from './state.ts';
import { problemPage, type ProblemPage } from './problem-pages.ts';

export interface Desk {
  readonly content: string;
  readonly language: Language;
  /** The path of the site's address, under which it is served. */
  readonly base: string;
  readonly state: () => DeskState;
}

export interface Answer {
  readonly status: 200 | 500;
  readonly html: string;
}

/** What stands at a path in place of the site's own page; `undefined` where the site's page can be shown. */
export function answerFor(path: string, desk: Desk): Answer | undefined {
  const { problems, prepared, broken } = desk.state();
  const say = devLabels(desk.language);
  if (path === `${desk.base}/${deskFolder}`) {
    const intro = problems.length === 0 ? say.nothing : say.brokenListIntro;
    return { status: 200, html: written(desk, { heading: say.brokenList, intro, problems }) };
  }
  if (!prepared) {
    const spoken = { heading: say.brokenSite, intro: say.brokenSiteIntro, problems: withSiteFirst(problems) };
    return { status: 500, html: written(desk, spoken) };
  }
  const file = broken.get(path);
  if (file === undefined) return undefined;
  const mine = withErrorsFirst(problems.filter((problem) => problem.file === file));
  return {
    status: 500,
    html: written(desk, { heading: say.brokenPage, intro: say.brokenPageIntro, problems: mine }),
  };
}

/** What keeps a page from being shown comes before what is only advised. */
function withErrorsFirst(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => Number(a.severity === 'advice') - Number(b.severity === 'advice'));
}

/** What keeps the site from being shown comes before what is wrong in other files, and their errors before advice. */
function withSiteFirst(problems: readonly Problem[]): readonly Problem[] {
  const rank = ({ file }: Problem) => Number(file !== 'site.yaml');
  return withErrorsFirst(problems).toSorted((a, b) => rank(a) - rank(b));
}

type Spoken = Pick<ProblemPage, 'heading' | 'intro' | 'problems'>;

function written({ content, language, base }: Desk, spoken: Spoken): string {
  const texts = textsOf(spoken.problems, content);
  return problemPage({ ...spoken, language, base, read: (file) => texts.get(file) ?? '' });
}

function textsOf(problems: readonly Problem[], content: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const text = readText(content, file);
    if (typeof text === 'string') texts.set(file, text);
  }
  return texts;
}

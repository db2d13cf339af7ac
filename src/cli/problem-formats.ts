import { appendFile } from 'node:fs/promises';
import type { Language } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';

export interface Audience {
  /** The content folder, absolute. */
  readonly content: string;
  readonly language: Language;
  /** The root of the repository, absolute. */
  readonly repository: string;
  /** The file of the GitHub job summary; `undefined` outside of a workflow. */
  readonly summary: string | undefined;
  readonly stream: NodeJS.WriteStream;
}

/** The formats of `check --format`, each a function that returns what to print; its modules are loaded when it is called. */
export const problemFormats = {
  pretty: async (problems, { content, language, stream }) => {
    const { paintFor } = await import('../desk/report/paint.ts');
    const { printProblems } = await import('../desk/report/print-problems.ts');
    return printProblems(problems, { content, language }, paintFor(stream));
  },
  json: (problems) =>
    Promise.resolve(
      JSON.stringify(
        problems.map(({ replacement: _, ...problem }) => problem),
        undefined,
        2,
      ),
    ),
  github: async (problems, { content, repository, summary }) => {
    const { githubAnnotations } = await import('../desk/report/github-annotations.ts');
    const { githubSummary } = await import('../desk/report/github-summary.ts');
    const { folderIn } = await import('../desk/report/repository-place.ts');
    const folder = folderIn(repository, content);
    if (summary !== undefined) await appendFile(summary, githubSummary(problems, folder));
    return githubAnnotations(problems, folder);
  },
  sarif: async (problems, { content, repository }) => {
    const { folderIn } = await import('../desk/report/repository-place.ts');
    const { sarifLog } = await import('../desk/report/sarif-log.ts');
    return sarifLog(problems, folderIn(repository, content));
  },
} satisfies Readonly<Record<string, (problems: readonly Problem[], audience: Audience) => Promise<string>>>;

export type FormatName = keyof typeof problemFormats;

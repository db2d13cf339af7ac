import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileWithoutText } from '../../desk/findings/content-file.ts';
import { finding } from '../../desk/findings/finding.ts';
import { toProblems } from '../../desk/report/to-problems.ts';
import type { Language } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';

/** What may be published without being made anew: it holds no picture that a camera took, and is read in code review. */
const copied = /\.(?:svg|txt|xml|json|webmanifest|woff2|html)$|^(?:_headers|_redirects|CNAME|\.nojekyll)$/u;

/** A mistake for everything in `folder`, which is copied as it is, that may hold more than readers should get. */
export async function uploadProblems(
  folder: string,
  content: string,
  language: Language = 'en',
): Promise<readonly Problem[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const uploads = entries.filter((entry) => !entry.isDirectory() && !(entry.isFile() && copied.test(entry.name)));
  const paths = uploads.map((entry) => join(entry.parentPath, entry.name));
  return toProblems(
    paths.map((path) => {
      const file = fileWithoutText(withSlashes(relative(content, path)));
      return finding('public-upload', { path: `public/${withSlashes(relative(folder, path))}` }, { file });
    }),
    language,
  );
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileWithoutText } from '../../desk/findings/content-file.ts';
import { finding } from '../../desk/findings/finding.ts';
import { toProblems } from '../../desk/report/to-problems.ts';
import { isOnSite, type SiteAddresses } from '../../desk/routes/site-addresses.ts';
import type { Language } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';

/** What may be published without being made anew: it holds no picture that a camera took, and is read in code review. */
const copied = /\.(?:svg|txt|xml|json|webmanifest|woff2|html)$|^(?:_headers|_redirects|CNAME|\.nojekyll)$/u;

/** What would be served in the place of a page that has this name. */
const rendered = /\.(?:html|xml|txt)$/u;

/** A folder that is copied as it is, and the newsroom into whose edition it goes. */
interface Uploads {
  readonly folder: string;
  readonly content: string;
  /** Asked only where a name may be that of a page. */
  readonly reading: Readonly<Record<'addresses', SiteAddresses>>;
}

/** A mistake for everything that may hold more than readers should get, or has the name of a page. */
export async function uploadProblems(
  { folder, content, reading }: Uploads,
  language: Language = 'en',
): Promise<readonly Problem[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const findings = entries.flatMap((entry) => {
    if (entry.isDirectory()) return [];
    const path = join(entry.parentPath, entry.name);
    const name = withSlashes(relative(folder, path));
    const file = fileWithoutText(withSlashes(relative(content, path)));
    if (!entry.isFile() || !copied.test(entry.name))
      return finding('public-upload', { path: `public/${name}` }, { file });
    return isPage(name, reading) ? finding('public-page', { path: `public/${name}` }, { file }) : [];
  });
  return toProblems(findings, language);
}

function isPage(name: string, reading: Uploads['reading']): boolean {
  const address = `/${name.replace(/(?<=^|\/)index\.html$/u, '').replace(/^sitemap-\d+\.xml$/u, 'sitemap.xml')}`;
  return rendered.test(name) && isOnSite(reading.addresses, address);
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

import { basename } from 'node:path';
import { id } from '../../model/values/id.ts';
import type { ContentTree } from './content-tree.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import type { Languages } from '../../model/language.ts';
import { isTextFile, meantName, type ClassifiedFiles } from './sorted-files.ts';
import { finding, type Finding } from '../findings/finding.ts';
import type { NamedFile } from '../findings/named-file.ts';
import { fileId, nearest } from '../text/nearest.ts';
import { withLanguage } from './text-files.ts';

/** The story files of `articles/`, and findings for invalid names and places, nothing inside of refused folders. */
export function articleFiles(tree: ContentTree, languages: Languages): ClassifiedFiles {
  const files: NamedFile[] = [];
  const findings: Finding[] = [];
  const refused: string[] = [];
  const written = new Set<string>();
  for (const [path, entry] of tree) {
    if (!path.startsWith('articles/') || refused.some((folder) => path.startsWith(`${folder}/`))) continue;
    const steps = path.split('/');
    const wrong = entry === 'folder' && steps.length <= 4 ? wrongFolder(steps) : undefined;
    if (wrong) refused.push(path);
    const read = wrong ?? (entry === 'file' && isTextFile(path) ? readName(path, steps, languages) : undefined);
    if (read === undefined) continue;
    written.add(steps.slice(0, 4).join('/'));
    if ('rule' in read) findings.push(read);
    else files.push(read);
  }
  return { files, findings: [...findings, ...withoutText(tree, written)] };
}

/** Whether the folder, or a folder above it, has an invalid name. */
function isRefused(steps: readonly string[]): boolean {
  return [2, 3, 4].some((depth) => wrongFolder(steps.slice(0, depth)) !== undefined);
}

function wrongFolder(steps: readonly string[]): Finding | undefined {
  const folder = basename(steps.join('/'));
  const where = { file: fileWithoutText(steps.join('/')) };
  if (steps.length === 2) {
    const isYear = /^\d{4}$/u.test(folder);
    return isYear ? undefined : finding('article-folder', { folder, wrong: 'year', suggestion: '' }, where);
  }
  if (steps.length === 3) {
    const suggestion = /^[1-9]$/u.test(folder) ? `0${folder}` : '';
    const isMonth = /^(?:0[1-9]|1[0-2])$/u.test(folder);
    return isMonth ? undefined : finding('article-folder', { folder, wrong: 'month', suggestion }, where);
  }
  const isGood = id.safeParse(folder).success;
  if (isGood) return reservedSlug(folder, where.file.path);
  return finding('article-folder', { folder, wrong: 'slug', suggestion: fileId(folder) }, where);
}

/** A finding for the slug `page`: `/2025/09/page/2/` is the address of a page of a month's list. */
function reservedSlug(slug: string, path: string): Finding | undefined {
  return slug === 'page'
    ? finding('address-reserved', { id: path.slice('articles/'.length) }, { file: fileWithoutText(path) })
    : undefined;
}

function readName(path: string, steps: readonly string[], languages: Languages): NamedFile | Finding {
  const name = basename(path);
  const where = { file: fileWithoutText(path) };
  if (steps.length !== 5) {
    return finding('file-misplaced', { name, near: undefined, place: 'articles', names: [] }, where);
  }
  const [, code] = /^index(?:\.(?!md\.|markdown\.)([^.]*))?\.md$/u.exec(name) ?? [undefined, ''];
  if (code === '') {
    const wanted = ['index.md', ...languages.slice(1).map((language) => `index.${language}.md`)];
    const meant = meantName(name, '.md').replace(`.${languages[0]}.md`, '.md');
    const near = wanted.includes(meant) ? meant : nearest(meant, wanted);
    return finding('file-misplaced', { name, near, place: 'story', names: wanted }, where);
  }
  return withLanguage({ path, id: steps.slice(1, 4).join('/'), code, languages, plain: 'index.md' });
}

function withoutText(tree: ContentTree, written: ReadonlySet<string>): readonly Finding[] {
  return [...tree]
    .filter(([path, entry]) => entry === 'folder' && /^articles(?:\/[^/]+){3}$/u.test(path) && !written.has(path))
    .filter(([path]) => !isRefused(path.split('/')))
    .map(([path]) => finding('article-text-missing', {}, { file: fileWithoutText(path) }));
}

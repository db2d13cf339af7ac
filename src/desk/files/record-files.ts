import { id } from '../../model/values/id.ts';
import type { Language } from '../../model/language.ts';
import type { ContentTree } from './content-tree.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import { isTextFile, meantName, type ClassifiedFiles } from './sorted-files.ts';
import { finding, type Finding } from '../findings/finding.ts';
import type { NamedFile } from '../findings/named-file.ts';
import { fileId } from '../text/nearest.ts';

/** The record files (`<id>.yaml`) of a folder, and findings for files whose name or place is invalid. */
export function recordFiles(tree: ContentTree, folder: string, language: Language): ClassifiedFiles {
  const files: NamedFile[] = [];
  const findings: Finding[] = [];
  for (const [path, entry] of tree) {
    const name = path.slice(folder.length + 1);
    if (entry !== 'file' || !path.startsWith(`${folder}/`) || !isTextFile(name)) continue;
    const finding = nameFinding(folder, name);
    if (finding) findings.push(finding);
    else files.push({ path, id: name.replace(/\.yaml$/u, ''), language });
  }
  return { files, findings };
}

function nameFinding(folder: string, name: string): Finding | undefined {
  const where = { file: fileWithoutText(`${folder}/${name}`) };
  if (name.includes('/')) {
    return finding('file-misplaced', { name, near: undefined, place: 'folder', names: [folder] }, where);
  }
  if (!name.endsWith('.yaml')) return finding('file-ending', { name, wanted: meantName(name, '.yaml') }, where);
  const stem = name.replace(/\.yaml$/u, '');
  return id.safeParse(stem).success ? undefined : finding('file-name', { id: stem, suggestion: fileId(stem) }, where);
}

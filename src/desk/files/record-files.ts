import { id } from '../../model/values/id.ts';
import type { Language } from '../../model/language.ts';
import type { ContentTree } from './content-tree.ts';
import { unreadFile } from '../findings/content-file.ts';
import { isWriting, type Sorted } from './sorted-files.ts';
import { found, type Finding } from '../findings/finding.ts';
import type { NamedFile } from '../findings/named-file.ts';
import { asId } from '../text/nearest.ts';

/** The record files (`<id>.yaml`) of a folder, and findings for files whose name or place is invalid. */
export function recordFiles(tree: ContentTree, folder: string, language: Language): Sorted {
  const files: NamedFile[] = [];
  const findings: Finding[] = [];
  for (const [path, entry] of tree) {
    const name = path.slice(folder.length + 1);
    if (entry !== 'file' || !path.startsWith(`${folder}/`) || !isWriting(name)) continue;
    const finding = nameFinding(folder, name);
    if (finding) findings.push(finding);
    else files.push({ path, id: name.replace(/\.yaml$/u, ''), language });
  }
  return { files, findings };
}

function nameFinding(folder: string, name: string): Finding | undefined {
  const where = { file: unreadFile(`${folder}/${name}`) };
  if (name.includes('/')) {
    return found('file-misplaced', { name, near: undefined, place: 'folder', names: [folder] }, where);
  }
  const stem = name.replace(/\.[^.]+$/u, '');
  if (!name.endsWith('.yaml')) return found('file-ending', { name, wanted: `${stem}.yaml` }, where);
  return id.safeParse(stem).success ? undefined : found('file-name', { id: stem, suggestion: asId(stem) }, where);
}

import { id } from '../../model/values/id.ts';
import type { Language } from '../../model/language.ts';
import type { ContentTree } from './content-tree.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import type { Languages } from '../../model/language.ts';
import { isTextFile, meantName, type ClassifiedFiles } from './sorted-files.ts';
import { finding, type Finding } from '../findings/finding.ts';
import type { NamedFile } from '../findings/named-file.ts';
import { fileId } from '../text/nearest.ts';

/** The Markdown files of a folder (`<id>.md`, `<id>.<language>.md`), and findings for invalid names and places. */
export function textFiles(tree: ContentTree, folder: string, languages: Languages): ClassifiedFiles {
  const files: NamedFile[] = [];
  const findings: Finding[] = [];
  for (const [path, entry] of tree) {
    const name = path.slice(folder.length + 1);
    if (entry !== 'file' || !path.startsWith(`${folder}/`) || !isTextFile(name)) continue;
    const read = readName(folder, name, languages);
    if ('rule' in read) findings.push(read);
    else files.push(read);
  }
  return { files, findings: [...findings, ...withoutOriginal(folder, files, languages[0])] };
}

function readName(folder: string, name: string, languages: Languages): NamedFile | Finding {
  const path = `${folder}/${name}`;
  const where = { file: fileWithoutText(path) };
  if (name.includes('/')) {
    return finding('file-misplaced', { name, near: undefined, place: 'folder', names: [folder] }, where);
  }
  if (!name.endsWith('.md')) {
    return finding('file-ending', { name, wanted: meantName(name, '.md') }, where);
  }
  const [stem = '', code, more] = name.replace(/\.md$/u, '').split('.');
  if (!id.safeParse(stem).success || more !== undefined) {
    const whole = name.replace(/\.md$/u, '');
    return finding('file-name', { id: whole, suggestion: fileId(whole) }, where);
  }
  return withLanguage({ path, id: stem, code, languages, plain: `${stem}.md` });
}

interface Coded {
  readonly path: string;
  readonly id: string;
  /** The language code before `.md`; `undefined` for the site's first language, whose files have none. */
  readonly code: string | undefined;
  readonly languages: Languages;
  readonly plain: string;
}

/** What is written in place of a language's code: that of a country, a longer one, another case. */
const countries: Readonly<Record<Language, readonly string[]>> = {
  en: ['en', 'eng', 'gb', 'us'],
  uk: ['uk', 'ukr', 'ua'],
};

/** Adds the language to a file name that has been taken apart; a finding if the site does not have that language. */
export function withLanguage({ path, id: name, code, languages, plain }: Coded): NamedFile | Finding {
  const where = { file: fileWithoutText(path) };
  if (code === undefined) return { path, id: name, language: languages[0] };
  const language = languages.find((one) => one === code);
  if (language === undefined) {
    const near = languages.find((one) => countries[one].includes(code.toLowerCase()));
    const wanted = near === languages[0] ? plain : near && plain.replace(/\.md$/u, `.${near}.md`);
    return finding('file-language', { language: code, wanted }, where);
  }
  if (code === languages[0]) return finding('file-default-language', { wanted: plain }, where);
  return { path, id: name, language };
}

/** Findings for translations of a missing file: every language falls back to the text in the site's first one. */
function withoutOriginal(folder: string, files: readonly NamedFile[], first: Language): readonly Finding[] {
  const originals = new Set(files.filter(({ language }) => language === first).map(({ id: name }) => name));
  return files
    .filter(({ id: name }) => !originals.has(name))
    .map(({ id: name, path }) =>
      finding('original-missing', { wanted: `${folder}/${name}.md`, first }, { file: fileWithoutText(path) }),
    );
}

import { finding, type Finding } from '../findings/finding.ts';
import type { LoadedContent } from '../load/content.ts';
import { namedRecords, type Folder, type NamedRecords } from './named-records.ts';

const folders = {
  author: 'authors',
  category: 'categories',
  source: 'sources',
  via: 'sources',
  topics: 'topics',
} as const;
const unknown = {
  authors: 'author-unknown',
  categories: 'category-unknown',
  sources: 'source-unknown',
  topics: 'topic-unknown',
} as const;

/** The same findings; where a name was written in place of an id, the id of whoever has this name is offered. */
export function withIdsOfNames(loaded: LoadedContent, findings: readonly Finding[]): readonly Finding[] {
  const known = new Map<Folder, NamedRecords>();
  const recordsIn = (folder: Folder) => {
    const records = known.get(folder) ?? namedRecords(loaded, folder);
    known.set(folder, records);
    return records;
  };
  return findings.map((one) => {
    if (one.rule === 'link-not-made') return wikiLink(one as Finding<'link-not-made'>, recordsIn('topics'));
    if (one.rule === 'citation-unknown')
      return citation(one as Finding<'citation-unknown'>, loaded, recordsIn('sources'));
    const folder = folderOf(one);
    if (folder === undefined) return one;
    const records = recordsIn(folder);
    if (one.rule === 'field-missing' || one.rule === 'field-empty') return withChoices(one, records);
    if (one.rule === 'id') return malformed(one as Finding<'id'>, folder, records);
    if (one.rule === 'list-expected') return listOfNames(one as Finding<'list-expected'>, records);
    const { facts, ...where } = one as Finding<(typeof unknown)[Folder]>;
    return finding(unknown[folder], { id: facts.id, near: records.called(facts.id) ?? records.near(facts.id) }, where);
  });
}

/** The folder of the record that a finding about an id, or about the lack of one, is about. */
function folderOf({ rule, file, place }: Finding): Folder | undefined {
  const ofRule = (Object.keys(unknown) as Folder[]).find((folder) => unknown[folder] === rule);
  if (ofRule || !['id', 'list-expected', 'field-missing', 'field-empty'].includes(rule)) return ofRule;
  const [, name = ''] = /(\w+)(?:\[\d+\])?$/u.exec(place?.field ?? '') ?? [];
  if (file.path === 'site.yaml') return name === 'categories' ? name : undefined;
  if (!file.path.startsWith('articles/') || !Object.hasOwn(folders, name)) return undefined;
  return folders[name as keyof typeof folders];
}

/** A field that is missing may hold the id of any record; the first of many is an example. */
function withChoices(one: Finding, { ids }: NamedRecords): Finding {
  const known = [...ids].sort();
  const { facts, ...where } = one as Finding<'field-missing'>;
  return finding(one.rule as 'field-missing', { ...facts, choices: known.slice(0, known.length > 5 ? 1 : 5) }, where);
}

function malformed({ facts, ...where }: Finding<'id'>, folder: Folder, records: NamedRecords): Finding {
  const { name, written, suggestion, isSeveral, stray } = facts;
  if (stray && records.ids.has(suggestion)) return finding('id', facts, where);
  const called = records.called(written);
  const ids = partsOf(written).map((part) => idOf(part, records));
  // Of an id with a slip in it, such as `mira_hill`, the slip is told; and of several, that they are several.
  const isSlip = /[-_/.]/u.test(written) && records.ids.has(suggestion);
  const isOne = ids.length === 1 || ids.every((id) => id === undefined);
  if (called !== undefined && isOne && !isSlip) {
    const isItem = where.place?.field.endsWith(']') === true;
    const text = isItem ? asText(called) : `${name}: ${asText(called)}`;
    return finding('id-of-name', { written, mend: { text, over: isItem ? 'value' : 'field' } }, where);
  }
  if (ids.length > 1 && /(?:^author|topics|via)$/u.test(where.place?.field ?? '') && !ids.includes(undefined))
    return finding(
      'id',
      { ...facts, suggestion: `[${ids.map((id = '') => asText(id)).join(', ')}]`, isSeveral: true },
      where,
    );
  if (isSeveral || records.ids.has(suggestion)) return finding('id', facts, where);
  return finding(unknown[folder], { id: written, near: records.near(written) }, where);
}

/** `[[Name]]`, where a topic has this name, as a link to it. */
function wikiLink({ facts, ...where }: Finding<'link-not-made'>, topics: NamedRecords): Finding {
  const [, page = '', label = page] = /^\[\[([^|]+)(?:\|(.+))?\]\]$/u.exec(facts.written) ?? [];
  const id = facts.fault === 'wiki' && page !== '' ? idOf(page, topics) : undefined;
  return finding('link-not-made', id === undefined ? facts : { ...facts, write: `[${label}](topic:${id})` }, where);
}

/** A source that is named by its publisher, of which the story has one. */
function citation(
  { facts, ...where }: Finding<'citation-unknown'>,
  { articles }: LoadedContent,
  sources: NamedRecords,
): Finding {
  const publisher = idOf(facts.id, sources);
  const story = articles.find(({ file }) => file.path === where.file.path);
  const [only, ...others] = story?.fields.sources?.filter(({ source }) => source === publisher) ?? [];
  return finding('citation-unknown', others.length === 0 && only ? { ...facts, near: only.id } : facts, where);
}

/** The list that is offered where one name stands in its place. */
function listOfNames({ facts, ...where }: Finding<'list-expected'>, records: NamedRecords): Finding {
  const [, name = '', inner = ''] = /^([\w-]+): \["?(.*?)"?\]$/u.exec(facts.mend?.text ?? '') ?? [];
  const ids = [inner].flatMap((one) => records.called(one) ?? partsOf(one).map((part) => idOf(part, records)));
  if (inner === '' || ids.includes(undefined)) return finding('list-expected', facts, where);
  const text = `${name}: [${ids.map((id = '') => asText(id)).join(', ')}]`;
  return finding('list-expected', { ...facts, mend: { text, over: 'field' } }, where);
}

/** An id as a value of YAML: in quotes where it would be read as a number or the like. */
function asText(id: string): string {
  return /^[a-z]/u.test(id) && !['true', 'false', 'null'].includes(id) ? id : JSON.stringify(id);
}

function idOf(written: string, records: NamedRecords): string | undefined {
  return records.ids.has(written) ? written : records.called(written);
}

/** Names that stand beside one another in a text. */
function partsOf(written: string): readonly string[] {
  return written
    .split(/\s*[,;&]\s*(?:(?:and|та|і|й)\s+)?|\s+(?:and|та|і|й)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

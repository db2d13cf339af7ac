import type { Messages } from '../pieces/words.ts';
import type { Language } from '../../../model/language.ts';
import { languageName, quoted, together } from './parts.ts';

export const aboutStories = {
  'sources-missing': ({ category }: { category: string }) => [
    `The story names no source, and the category ${quoted(category)} asks for at least one.`,
    'Add a list such as sources: [{ id: ⟨a short name⟩, source: ⟨name of a file in sources/⟩, date: ⟨year-month-day⟩ }], ' +
      `or write sources: optional into categories/${category}.yaml.`,
  ],
  'citation-twice': ({ id }: { id: string }) => [
    `Two sources of this story have the id ${quoted(id)}.`,
    `Give one of them another id, such as ${id}-2; links in the text use it.`,
  ],
  'updated-before-date': ({ updated, date }: { updated: string; date: string }) => [
    `The story was updated (${updated}) before it was published (${date}).`,
    'Correct "updated" or "date".',
  ],
  'correction-before-date': ({ at, date }: { at: string; date: string }) => [
    `The correction (${at}) is older than the story (${date}).`,
    'Correct "at" or "date".',
  ],
  'ended-not-live': ({ type }: { type: string }) => [
    `"ended" is for live stories, and this one is ${quoted(type)}.`,
    'Remove the line, or write type: live.',
  ],
  'ended-before-date': ({ ended, date }: { ended: string; date: string }) => [
    `The story ended (${ended}) before it was published (${date}).`,
    'Correct "ended" or "date".',
  ],
  'ended-before-update': ({ ended, line }: { ended: string; line: number }) => [
    `The story ended (${ended}) before an update that it has (line ${String(line)}).`,
    'Correct "ended", or the "at" of the update.',
  ],
  'withdrawn-in-part': ({ here, standing }: { here: Language; standing: readonly Language[] }) => [
    `The story is withdrawn in ${languageName(here)} and still stands in ${together(standing.map(languageName))}.`,
    'Write status: withdrawn into every language of the story.',
  ],
  'topic-name-shared': ({ name, other }: { name: string; other: string }) => [
    `The topic ${quoted(other)} is called ${quoted(name)} as well, so a mention could mean either.`,
    'Leave the name to one of the two.',
  ],
  'topic-kind-differs': ({ kind, original }: { kind: string; original: string }) => [
    `"kind" is ${quoted(kind)} here and ${quoted(original)} in the first language.`,
    'Remove the line; a translation needs no "kind".',
  ],
} satisfies Messages;

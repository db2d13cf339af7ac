import type { Language } from '../../model/language.ts';
import type { PublishedMap } from '../../model/locator-map.ts';
import type { PublishedPicture } from '../../model/published-picture.ts';

/**
 * Everything that rendering a body needs to know, as plain values: it is cloned into worker threads. What a body names
 * and the context does not hold is rendered as plain text.
 */
export interface BodyContext {
  readonly language: Language;
  /** The site's first language, whose pages stand at its root. */
  readonly firstLanguage: Language;
  /** IANA name of the zone in which instants are shown. */
  readonly timeZone: string;
  /** The path of the site's address, `''` or `/news`: it stands before every root-relative link that an editor writes. */
  readonly base: string;
  /** The article's own sources, by the id that `source:` links use. */
  readonly sources: Readonly<Record<string, BodySource>>;
  /** By `yyyy/mm/slug`. An article that may not be public yet is left out: its link becomes plain text. */
  readonly articles: Readonly<Record<string, BodyArticle>>;
  readonly topics: Readonly<Record<string, BodyTopic>>;
  /** Phrases whose first mention links to a topic, in this language. Give the same array to every body: it is compiled once. */
  readonly mentions: readonly TopicMentions[];
  /** Topics that are not linked by mention, such as the topic whose own text this is. */
  readonly unmentioned?: readonly string[];
  /** Whether no mention of this text links to a topic. */
  readonly isUnlinked?: boolean;
  readonly pictures: BodyPictures;
  /** By `mapKey`. */
  readonly maps?: Readonly<Record<string, PublishedMap>>;
  /** Closes every picture of the text until its reader opens it. */
  readonly warning?: string | undefined;
}

export interface BodySource {
  /** Its place in the article's list, from 1: the mark that readers see. */
  readonly number: number;
  /** The address outside, or the fragment of the entry in the list (`#source-dx`). */
  readonly href: string;
  /** The publisher's name, and the title of what it published where that is known. */
  readonly title: string;
  /** The two apart. */
  readonly publisher?: string;
  readonly work?: string | undefined;
  /** The archived copy, and the day of what the newsroom read (https://robustlinks.mementoweb.org/spec/). */
  readonly archived?: string | undefined;
  readonly readOn?: string | undefined;
}

export interface BodyArticle {
  /** Root-relative, base included. */
  readonly href: string;
  /** The language in which it is told, where the page's own language has no edition of it. */
  readonly language: Language;
}

export interface BodyTopic {
  /** Root-relative, base included. */
  readonly href: string;
  readonly title: string;
}

export interface TopicMentions {
  readonly id: string;
  /** Title and aliases; whole words, in the case that the editor wrote. */
  readonly phrases: readonly string[];
}

export interface BodyPictures {
  /** What stands before the root-relative path of every picture file. */
  readonly base: string;
  /** The `sizes` of a picture in the column of text, and of one that is higher than wide. */
  readonly sizes: string;
  readonly tallSizes: string;
  /** By address as the body writes it, without `./` at its beginning. */
  readonly bySrc: Readonly<Record<string, PublishedPicture>>;
}

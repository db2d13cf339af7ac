import type { Language } from '../../model/language.ts';
import type { PublishedMap } from '../../model/locator-map.ts';
import type { PublishedPicture } from '../../model/published-picture.ts';

/**
 * The data that rendering a body needs besides its Markdown. Plain values, since it is cloned into worker threads. Links to
 * what is not in the context are rendered as plain text.
 */
export interface BodyContext {
  readonly language: Language;
  /** The site's first language, whose pages stand at its root. */
  readonly firstLanguage: Language;
  /** The IANA name of the time zone in which instants are shown. */
  readonly timeZone: string;
  /** The path of the site's URL, `''` or `/news`: the prefix of every root-relative link that an editor writes. */
  readonly base: string;
  /** The article's own sources, by the id that `source:` links use. */
  readonly sources: Readonly<Record<string, BodySource>>;
  /** By `yyyy/mm/slug`. An article that may not be public yet is left out: its link becomes plain text. */
  readonly articles: Readonly<Record<string, BodyArticle>>;
  readonly topics: Readonly<Record<string, BodyTopic>>;
  /**
   * The names of topics in this language, whose first mention becomes a link. All bodies should share one array, since the
   * index made of it is cached by identity.
   */
  readonly mentions: readonly TopicNames[];
  /** Topics that are not linked by mention, such as the topic whose own text this is. */
  readonly unmentioned?: readonly string[];
  /** Whether no mention of this text links to a topic. */
  readonly isUnlinked?: boolean;
  readonly pictures: BodyPictures;
  /** By `mapKey`. */
  readonly maps?: Readonly<Record<string, PublishedMap>>;
  /** If given, every picture of the body is a click-to-view picture with this warning. */
  readonly warning?: string | undefined;
}

/** A source of the article, as links in its body show it. */
export interface BodySource {
  /** Its number in the article's list of sources, from 1. */
  readonly number: number;
  /** The URL of the source, or the fragment of its entry in the list (`#source-dx`). */
  readonly href: string;
  /** The publisher's name, with the title of the work if it is known. */
  readonly title: string;
  /** The parts of `title`. */
  readonly publisher?: string;
  readonly work?: string | undefined;
  /** The URL of an archived copy, and the day on which the newsroom read it (https://robustlinks.mementoweb.org/spec/). */
  readonly archived?: string | undefined;
  readonly readOn?: string | undefined;
}

export interface BodyArticle {
  /** Root-relative, base included. */
  readonly href: string;
  /** The language of the page: another one than the reader's if the story is not translated into that. */
  readonly language: Language;
}

export interface BodyTopic {
  /** Root-relative, base included. */
  readonly href: string;
  readonly title: string;
}

/** The names of a topic. */
export interface TopicNames {
  readonly id: string;
  /** The title and the aliases, which are matched as whole words and case-sensitively. */
  readonly phrases: readonly string[];
}

export interface BodyPictures {
  /** The prefix of the root-relative path of every picture file. */
  readonly base: string;
  /** The `sizes` attribute of a picture, and of one that is taller than wide. */
  readonly sizes: string;
  readonly tallSizes: string;
  /** By the path that the body writes, without a leading `./`. */
  readonly bySrc: Readonly<Record<string, PublishedPicture>>;
}

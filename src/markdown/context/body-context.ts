import type { Correction } from '../../model/correction.ts';
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
  readonly mentions: readonly TopicMentions[];
  /** Topics that are not linked by mention, such as the topic whose own text this is. */
  readonly unmentioned?: readonly string[];
  /** Whether no mention of this text links to a topic. */
  readonly isUnlinked?: boolean;
  readonly pictures: BodyPictures;
  /** By `mapKey`. */
  readonly maps?: Readonly<Record<string, PublishedMap>>;
  /** If given, every picture of the body is a click-to-view picture with this warning. */
  readonly warning?: string | undefined;
  readonly labels: BodyLabels;
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

/** An article that a body may link to. */
export interface BodyArticle {
  /** Root-relative, base included. */
  readonly href: string;
  /** The language of the page: another one than the reader's if the story is not translated into that. */
  readonly language: Language;
}

/** A topic that a body may link to. */
export interface BodyTopic {
  /** Root-relative, base included. */
  readonly href: string;
  readonly title: string;
}

/** The names of a topic. */
export interface TopicMentions {
  readonly id: string;
  /** The title and the aliases. They are matched as whole words and case-sensitively. */
  readonly phrases: readonly string[];
}

/** The pictures that a body may show. */
export interface BodyPictures {
  /** The prefix of the root-relative path of every picture file. */
  readonly base: string;
  /** The `sizes` attribute of a picture, and of one that is taller than wide. */
  readonly sizes: string;
  readonly tallSizes: string;
  /** By the path that the body writes, without a leading `./`. */
  readonly bySrc: Readonly<Record<string, PublishedPicture>>;
}

/** All words that the chain itself prints. `{…}` stands for a value. */
export interface BodyLabels {
  /** The name of a numbered mark: `Source {number}: {title}`. */
  readonly sourceMark: string;
  /** Heard after a link to another site: `opens another site`. */
  readonly external: string;
  /** Behind a link to an article told in another language: `in Ukrainian`. */
  readonly inLanguage: Readonly<Record<Language, string>>;
  /** The heading of a `:::facts` block. */
  readonly facts: string;
  readonly timeline: string;
  /** The name of an update's permanent link: `Link to the update of {at}`. */
  readonly updateLink: string;
  /** Behind the hour of an update that stays on top: `Pinned`. */
  readonly pinned: string;
  /** What a correction at its place in the text is called, by its kind. */
  readonly corrections: Readonly<Record<Correction['kind'], string>>;
  /** Before the title of a document that a passage is taken from: `Document`. */
  readonly document: string;
  /** The heading of a `:::qa` block. */
  readonly qa: string;
  /** Before the text of a warning. */
  readonly warning: string;
  /** What opening a warning does: `Show`. */
  readonly show: string;
  /** `{latitude}, {longitude}`, each with its side of the world. */
  readonly coordinates: string;
  /** Each holds `{degrees}`: `{degrees}° N`. */
  readonly north: string;
  readonly south: string;
  readonly east: string;
  readonly west: string;
  /** `Position rounded to {kilometres} km`. */
  readonly precision: string;
  /** The name of a table that scrolls: `Table {number}`. */
  readonly table: string;
  readonly tableOf: string;
  /** What a gap in the table of a chart says. */
  readonly noData: string;
  /** The heading of the footnotes. */
  readonly notes: string;
  /** The name of a footnote's mark: `Note {number}`. */
  readonly note: string;
  /** The name of the link back from a footnote: `Back to note {number} in the text`. */
  readonly backToText: string;
  /** The same where the text names the note again: the second place and those after it. */
  readonly backToPlace: string;
  /** What a card shows: `Post on {site}`, `Video on {site}`. */
  readonly post: string;
  readonly video: string;
  readonly archivedCopy: string;
}

import type { Language } from '../model/language.ts';

/** One `<meta>` of a page's head. */
export type MetaTag =
  { readonly property: string; readonly content: string } | { readonly name: string; readonly content: string };

/** The same page in another language: one `<link rel="alternate" hreflang>`. */
export interface Alternate {
  readonly hreflang: Language | 'x-default';
  /** An absolute URL. */
  readonly href: string;
}

/** A feed that a page announces: one `<link rel="alternate" type="application/rss+xml">`. */
export interface FeedLink {
  readonly title: string;
  /** An absolute URL. */
  readonly href: string;
}

/** All that a layout prints in `<head>` about one page, in plain values. Nothing in it is escaped but `jsonLd`. */
export interface PageMetadata {
  readonly language: Language;
  /** The whole text of `<title>`, the site's name included. */
  readonly title: string;
  /** `undefined`: the page has no description, and no tag is printed. */
  readonly description: string | undefined;
  /** The absolute URL that search engines should know the page by. */
  readonly canonical: string;
  /** Empty where the page exists in one language only; the page's own language is among them otherwise. */
  readonly alternates: readonly Alternate[];
  /** `undefined`: search engines may list the page. */
  readonly robots: 'noindex' | undefined;
  readonly openGraph: readonly MetaTag[];
  /** Escaped: each is printed as it is (`set:html`) into its own `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  readonly feeds: readonly FeedLink[];
}

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

/** The content of a page's `<head>`, in plain values. Only `jsonLd` is escaped. */
export interface PageMetadata {
  readonly language: Language;
  /** The whole text of `<title>`, the site's name included. */
  readonly title: string;
  /** `undefined` for a page without one; no tag is printed. */
  readonly description: string | undefined;
  /** The absolute URL that search engines should know the page by. */
  readonly canonical: string;
  /** All translations of the page, itself included; empty where it exists in one language only. */
  readonly alternates: readonly Alternate[];
  /** `undefined` where search engines may list the page. */
  readonly robots: 'noindex' | undefined;
  readonly openGraph: readonly MetaTag[];
  /** Escaped: each is printed as it is (`set:html`) into its own `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  readonly feeds: readonly FeedLink[];
}

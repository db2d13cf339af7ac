import type { BodyContext } from '../../markdown/context/body-context.ts';
import { renderBody } from '../../markdown/render.ts';
import type { Language } from '../../model/language.ts';
import type { RenderedBody } from '../../model/public-newsroom.ts';

/** What only one body needs to know. */
export type OwnContext = Pick<BodyContext, 'sources' | 'pictures' | 'maps' | 'unmentioned' | 'isUnlinked' | 'warning'>;

/** What all bodies of one language have in common: whom they can link to, and the words around them. */
export type SharedContext = Omit<BodyContext, keyof OwnContext>;

export type SharedContexts = ReadonlyMap<Language, SharedContext>;

/** One body to render, in plain values, so that any thread can. */
export interface BodyJob {
  readonly markdown: string;
  readonly language: Language;
  readonly own: OwnContext;
}

/** @throws RangeError where the site is not published in the job's language. */
export function renderJob({ markdown, language, own }: BodyJob, contexts: SharedContexts): RenderedBody {
  const shared = contexts.get(language);
  if (!shared) throw new RangeError(`The site is not published in ${language}.`);
  return renderBody(markdown, { ...shared, ...own });
}

import type { BodyContext } from '../../markdown/context/body-context.ts';
import { packTree, type BodyTrees } from '../../markdown/parse/pack-tree.ts';
import { parseBody } from '../../markdown/parse/parse-body.ts';
import { renderBody } from '../../markdown/render.ts';
import type { BodyText } from '../../model/body-text.ts';
import type { Language } from '../../model/language.ts';
import type { RenderedBody } from '../../model/public-newsroom.ts';

/** What only one body needs to know. */
export type OwnContext = Pick<BodyContext, 'sources' | 'pictures' | 'maps' | 'unmentioned' | 'isUnlinked' | 'warning'>;

/** What all bodies of one language have in common: whom they can link to, and the words around them. */
export type SharedContext = Omit<BodyContext, keyof OwnContext>;

export type SharedContexts = ReadonlyMap<Language, SharedContext>;

/** One body to render, in plain values, so that any thread can. */
export interface BodyJob {
  readonly body: BodyText;
  /** The tree of the same text where it has been parsed before, as `packTree` has it. */
  readonly tree?: string | undefined;
  readonly language: Language;
  readonly own: OwnContext;
}

/** @throws RangeError where the site is not published in the job's language. */
export function renderJob({ body, tree, language, own }: BodyJob, contexts: SharedContexts): RenderedBody {
  const shared = contexts.get(language);
  if (!shared) throw new RangeError(`The site is not published in ${language}.`);
  return renderBody(body.text, { ...shared, ...own }, tree);
}

/** The job with its tree; one that nobody has parsed yet is parsed now, for all jobs with this text. */
export function withTree(job: BodyJob, trees: BodyTrees): BodyJob {
  const tree = trees.get(job.body.digest) ?? packTree(parseBody(job.body.text).tree);
  trees.set(job.body.digest, tree);
  return { ...job, tree };
}

import type { InspectedBody } from '../../../markdown/inspect/inspect-body.ts';
import type { ParsedBody } from '../../../markdown/parse/parse-body.ts';
import type { Correction } from '../../../model/correction.ts';
import type { Language } from '../../../model/language.ts';
import type { InstantSchema } from '../../../model/values/instant.ts';
import type { ContentFile } from '../../findings/content-file.ts';

/** What the front matter above a body says that its rules need to know. */
export interface AboveBody {
  readonly file: ContentFile;
  readonly language: Language;
  readonly title: string | undefined;
  /** Ids that `source:` may name; `undefined` where the list itself is broken. */
  readonly citations: ReadonlySet<string> | undefined;
  /** `undefined` where the list itself is broken. */
  readonly corrections: readonly Correction[] | undefined;
  /** That of the site's zone. */
  readonly instant: InstantSchema;
}

/** A body with what its rules need to know. */
export type Body = InspectedBody & AboveBody & Pick<ParsedBody, 'markdown'>;

import { aboutBlocks } from './wording/blocks.ts';
import { aboutBodies } from './wording/bodies.ts';
import { aboutFields } from './wording/fields.ts';
import { aboutFiles } from './wording/files.ts';
import { aboutForms } from './wording/forms.ts';
import { aboutFrontMatter } from './wording/front-matter.ts';
import { aboutPictures } from './wording/pictures.ts';
import { aboutReferences } from './wording/references.ts';
import { aboutSites } from './wording/sites.ts';
import { aboutStories } from './wording/stories.ts';

/** What is wrong, and what to do about it. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

/** Every sentence that the desk can say, by rule. Another language is another object of this shape. */
const english = {
  ...aboutFiles,
  ...aboutFrontMatter,
  ...aboutFields,
  ...aboutForms,
  ...aboutReferences,
  ...aboutStories,
  ...aboutPictures,
  ...aboutSites,
  ...aboutBodies,
  ...aboutBlocks,
};

export type Rule = keyof typeof english;

/** What a sentence needs to know, by rule. */
export type FactsOf = {
  readonly [R in Rule]: Parameters<(typeof english)[R]> extends [infer Facts] ? Facts : Readonly<Record<string, never>>;
};

export const wording: { readonly [R in Rule]: (facts: FactsOf[R]) => Words } = english;

import { aboutAdvice } from './en/advice.ts';
import { aboutAltTexts } from './en/alt-texts.ts';
import { aboutBlockTies } from './en/block-ties.ts';
import { aboutBlocks } from './en/blocks.ts';
import { aboutBodies } from './en/bodies.ts';
import { aboutCharacters } from './en/characters.ts';
import { aboutCharts } from './en/charts.ts';
import { aboutComments } from './en/comments.ts';
import { aboutEditions } from './en/editions.ts';
import { aboutFields } from './en/fields.ts';
import { aboutFiles } from './en/files.ts';
import { aboutForms } from './en/forms.ts';
import { aboutFrontMatter } from './en/front-matter.ts';
import { aboutGaps } from './en/gaps.ts';
import { aboutInstants } from './en/instants.ts';
import { aboutHistory } from './en/history.ts';
import { aboutMarkup } from './en/markup.ts';
import { aboutMarkupAdvice } from './en/markup-advice.ts';
import { aboutPictures } from './en/pictures.ts';
import { aboutReferences } from './en/references.ts';
import { aboutRefusedPictures } from './en/pictures-refused.ts';
import { aboutSites } from './en/sites.ts';
import { aboutStories } from './en/stories.ts';
import { aboutTopics } from './en/topics.ts';

/** The English messages of all rules, by rule. Messages in another language are another object of this shape. */
export const english = {
  ...aboutFiles,
  ...aboutFrontMatter,
  ...aboutFields,
  ...aboutForms,
  ...aboutInstants,
  ...aboutReferences,
  ...aboutStories,
  ...aboutTopics,
  ...aboutPictures,
  ...aboutAltTexts,
  ...aboutRefusedPictures,
  ...aboutSites,
  ...aboutEditions,
  ...aboutBodies,
  ...aboutMarkup,
  ...aboutComments,
  ...aboutBlocks,
  ...aboutCharts,
  ...aboutGaps,
  ...aboutHistory,
  ...aboutCharacters,
  ...aboutAdvice,
  ...aboutMarkupAdvice,
  ...aboutBlockTies,
};

/** The name of a rule that findings can break, such as `field-missing`. */
export type Rule = keyof typeof english;

/** What a sentence needs to know, by rule. */
export type FactsOf = {
  readonly [R in Rule]: Parameters<(typeof english)[R]> extends [infer Facts] ? Facts : Readonly<Record<string, never>>;
};

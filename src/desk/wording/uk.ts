import { aboutAdvice } from './uk/advice.ts';
import { aboutAltTexts } from './uk/alt-texts.ts';
import { aboutBlockTies } from './uk/block-ties.ts';
import { aboutBlocks } from './uk/blocks.ts';
import { aboutBodies } from './uk/bodies.ts';
import { aboutCharacters } from './uk/characters.ts';
import { aboutCharts } from './uk/charts.ts';
import { aboutComments } from './uk/comments.ts';
import { aboutEditions } from './uk/editions.ts';
import { aboutFields } from './uk/fields.ts';
import { aboutFiles } from './uk/files.ts';
import { aboutForms } from './uk/forms.ts';
import { aboutFrontMatter } from './uk/front-matter.ts';
import { aboutGaps } from './uk/gaps.ts';
import { aboutInstants } from './uk/instants.ts';
import { aboutHistory } from './uk/history.ts';
import { aboutMarkup } from './uk/markup.ts';
import { aboutMarkupAdvice } from './uk/markup-advice.ts';
import { aboutPictures } from './uk/pictures.ts';
import { aboutReferences } from './uk/references.ts';
import { aboutRefusedPictures } from './uk/pictures-refused.ts';
import { aboutSites } from './uk/sites.ts';
import { aboutStories } from './uk/stories.ts';
import { aboutTopics } from './uk/topics.ts';

export const ukrainian = {
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

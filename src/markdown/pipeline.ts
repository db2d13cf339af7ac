import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { blockHandler, leafHandler } from './block-element.ts';
import { bodySchema } from './body-schema.ts';
import { charts } from './charts.ts';
import { closedPictures } from './closed-pictures.ts';
import { designators } from './designators.ts';
import { figureHandler, imageHandler } from './figure-element.ts';
import { figures } from './figures.ts';
import { footnotes, numberOfMark } from './footnotes.ts';
import { headingIds } from './heading-ids.ts';
import { htmlHandler } from './html-text.ts';
import { inlineHtml } from './inline-html.ts';
import { leaningParagraphs } from './leaning-paragraphs.ts';
import { linkHandler } from './link-element.ts';
import { listItemHandler } from './list-items.ts';
import { notesApart, rootHandler } from './notes-apart.ts';
import { readingWords } from './reading-words.ts';
import { references } from './references.ts';
import { safeAddresses } from './safe-addresses.ts';
import { scrollingTables } from './scrolling-tables.ts';
import { thirdPartyCards } from './third-party-cards.ts';
import { topicMentions } from './topic-mentions.ts';
import { typography } from './typography.ts';
import { updateOrder } from './update-order.ts';

const toHtml: Options = {
  // Raw nodes are only those that `htmlHandler` lets through; `inlineHtml` leaves none.
  allowDangerousHtml: true,
  clobberPrefix: '',
  footnoteLabelProperties: {},
  footnoteBackLabel: numberOfMark,
  handlers: {
    root: rootHandler,
    link: linkHandler,
    listItem: listItemHandler,
    figure: figureHandler,
    image: imageHandler,
    containerDirective: blockHandler,
    leafDirective: leafHandler,
    html: htmlHandler,
  },
};

/** Every step from a parsed body to its HTML, in order. Parsing itself is in `body-parser.ts`. */
export function makePipeline() {
  return (
    unified()
      // First, so that a picture or a link by reference is like any other.
      .use(references)
      .use(figures)
      // Before remark-rehype, which gives ids and the list of updates in the order that it finds.
      .use(updateOrder)
      .use(notesApart)
      // Links, figures, blocks and raw HTML become elements here, by the handlers above.
      .use(remarkRehype, toHtml)
      // Before anything else looks at the elements: no later step knows raw nodes.
      .use(inlineHtml)
      // Before headings and words are counted, since it says which headings and links are the footnotes' own.
      .use(footnotes)
      // Before mentions, which leave the words of a card alone.
      .use(thirdPartyCards)
      // Before typography, which changes marks that a topic's title may hold.
      .use(topicMentions)
      .use(typography)
      // After typography, which sees a paragraph's texts as one.
      .use(designators)
      // After typography, so that a table of contents reads like the headings.
      .use(headingIds)
      .use(scrollingTables)
      // While every mark of a source still leads to its entry.
      .use(leaningParagraphs)
      // After everything that adds words for listeners only, so that it can leave them out.
      .use(readingWords)
      // After words are set and counted: a drawing says those of its table again.
      .use(charts)
      // After words are counted: a warning is none of the text's own.
      .use(closedPictures)
      // Last of all: nothing is added to what has been judged.
      .use(safeAddresses)
      .use(rehypeSanitize, bodySchema)
      .use(rehypeStringify)
      .freeze()
  );
}

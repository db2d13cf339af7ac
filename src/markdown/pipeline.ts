import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { blockHandler, leafHandler } from './blocks/block-handler.ts';
import { sanitizeSchema } from './html/sanitize-schema.ts';
import { charts } from './charts/charts.ts';
import { clickToViewPictures } from './figures/click-to-view.ts';
import { designators } from './typography/designators.ts';
import { figureHandler, imageHandler } from './figures/figure-element.ts';
import { figures } from './figures/figures.ts';
import { footnotes, numberOfMark } from './html/footnotes.ts';
import { headingIds } from './html/heading-ids.ts';
import { htmlHandler } from './html/allowed-html.ts';
import { pairHtmlTags } from './html/pair-html-tags.ts';
import { sourceUsage } from './html/source-usage.ts';
import { linkHandler } from './links/link-element.ts';
import { listItemHandler } from './html/list-items.ts';
import { isolateFootnotes, rootHandler } from './html/isolate-footnotes.ts';
import { countWords } from './html/count-words.ts';
import { resolveReferences } from './links/resolve-references.ts';
import { safeAddresses } from './links/safe-addresses.ts';
import { scrollingTables } from './html/scrolling-tables.ts';
import { embedCards } from './links/embed-cards.ts';
import { topicMentions } from './mentions/topic-mentions.ts';
import { typography } from './typography/typography.ts';
import { updateOrder } from './blocks/update-order.ts';

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
      .use(resolveReferences)
      .use(figures)
      // Before remark-rehype, which gives ids and the list of updates in the order that it finds.
      .use(updateOrder)
      .use(isolateFootnotes)
      // Links, figures, blocks and raw HTML become elements here, by the handlers above.
      .use(remarkRehype, toHtml)
      // Before anything else looks at the elements: no later step knows raw nodes.
      .use(pairHtmlTags)
      // Before headings and words are counted, since it says which headings and links are the footnotes' own.
      .use(footnotes)
      // Before mentions, which leave the words of a card alone.
      .use(embedCards)
      // Before typography, which changes marks that a topic's title may hold.
      .use(topicMentions)
      .use(typography)
      // After typography, which sees a paragraph's texts as one.
      .use(designators)
      // After typography, so that a table of contents reads like the headings.
      .use(headingIds)
      .use(scrollingTables)
      // While every mark of a source still leads to its entry.
      .use(sourceUsage)
      // After everything that adds words for listeners only, so that it can leave them out.
      .use(countWords)
      // After words are set and counted: a drawing says those of its table again.
      .use(charts)
      // After words are counted: a warning is none of the text's own.
      .use(clickToViewPictures)
      // Last of all: nothing is added to what has been judged.
      .use(safeAddresses)
      .use(rehypeSanitize, sanitizeSchema)
      .use(rehypeStringify)
      .freeze()
  );
}

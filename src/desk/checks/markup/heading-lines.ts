import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import { lineFrom, type MarkupRule } from './markup.ts';

/** What git writes between two versions that it could not join. */
const ofGit = '=======';
/** No heading is longer. */
const longest = 100;

/** Advises on a paragraph that a line of dashes right under it makes a heading: a line was meant to stand between two parts, or git left it there. */
export const headingLines: MarkupRule = function* ({ markdown, nodes, at }) {
  for (const { node } of nodes) {
    if (node.type !== 'heading') continue;
    const written = markdown.slice(startOf(node), endOf(node));
    const end = written.lastIndexOf('\n');
    const line = written
      .slice(end + 1)
      .replace(/^[ \t>]+/u, '')
      .trim();
    if (/^#{1,6}(?:\s|$)/u.test(written) || !/^(?:=+|-+)$/u.test(line)) continue;
    const words = written.slice(0, end);
    if (
      line.length > 2 &&
      !(line === ofGit && words.length !== ofGit.length) &&
      words.length <= longest &&
      !/\n|[.;,:…]["”»]?\s*$/u.test(words)
    )
      continue;
    yield finding('heading-by-line', { words: lineFrom(words, 0), line }, at(startOf(node)));
  }
};

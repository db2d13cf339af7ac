import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import { hardSpaces, mendedTarget } from './link-parts.ts';
import type { MarkupRule } from '../markup/markup.ts';

/** Links and pictures whose address swallowed a hard space or the title, and addresses in angle brackets behind words in brackets. */
export const spoiltAddresses: MarkupRule = function* ({ markdown, nodes, at }) {
  for (const { node } of nodes) {
    if (node.type !== 'link' && node.type !== 'image') continue;
    const [start, end] = [startOf(node), endOf(node)];
    const written = markdown.slice(start, end);
    const [label] = written.startsWith('<')
      ? (/\[[^[\]\n]{1,300}\]$/u.exec(markdown.slice(Math.max(0, start - 302), start)) ?? [])
      : [];
    if (label !== undefined) {
      const facts = { fault: 'bracket', written: label + written, write: `${label}(${node.url})` } as const;
      yield finding('link-not-made', facts, at(start - label.length));
    }
    if (!/^!?\[/u.test(written) || !(hardSpaces.test(node.url) || /["“”„«»]/u.test(node.url))) continue;
    const opening = written.lastIndexOf('](') + 2;
    const { fault, write } = mendedTarget(written.slice(opening, -1).replaceAll(hardSpace, '\u00A0'));
    const rule = node.type === 'image' ? 'picture-not-made' : 'link-not-made';
    const facts = {
      fault: hardSpaces.test(node.url) ? 'hard-space' : fault,
      written,
      write: `${written.slice(0, opening)}${write})`,
    } as const;
    yield finding(rule, facts, at(start));
  }
};

const hardSpace = new RegExp(hardSpaces, 'gu');

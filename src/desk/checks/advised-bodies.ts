import type { TextAround, WordRule } from './advice/word-rule.ts';
import type { Draft } from '../load/content.ts';
import type { DeskFile } from '../findings/content-file.ts';
import type { Finding } from '../findings/finding.ts';

interface Text extends TextAround {
  readonly file: DeskFile;
}

/**
 * What the rules have to say about texts under front matter. Only a text that a quick look doubts is parsed, and the parser
 * is loaded with the first of them.
 */
export async function* remarksOnBodies(draft: Draft, rules: readonly WordRule[]): AsyncIterable<Finding> {
  for (const { file, ...around } of texts(draft)) {
    const doubtful = rules.filter((rule) => rule.mayBeBroken(file.body, around));
    if (doubtful.length === 0) continue;
    const { passagesIn, positionIn } = await import('../../markdown/inspect/passages.ts');
    const isDoubtful = (paragraph: string) => doubtful.some((rule) => rule.mayBeBroken(paragraph, around));
    for (const passage of passagesIn(file.body, isDoubtful)) {
      for (const rule of doubtful) {
        for (const { index, at } of rule.remarks(passage, around)) yield at({ file, body: positionIn(passage, index) });
      }
    }
  }
}

function texts({ articles, topics, pages }: Draft): readonly Text[] {
  return [
    ...articles.map(({ file, language, fields }) => ({ file, language, sources: fields.sources ?? [] })),
    ...[...topics, ...pages].map(({ file, language }) => ({ file, language, sources: [] })),
  ].filter(({ file }) => file.body !== '');
}

import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { renderBody } from '../../../src/markdown/render.ts';
import { exampleContext } from '../example-body-context.ts';
import { pageEnd } from './what-runs.ts';

/** Where in a body an attack may stand: alone, and in each place that holds a text or an address. */
const places: readonly ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `Text ${attack} text`,
  (attack) => `[press](<${attack}>)`,
  (attack) => `[press](/a/ "${attack}")`,
  (attack) => `![${attack}](hall.jpg "${attack} (Source: ${attack})")`,
  (attack) => `[press][x]\n\n[x]: <${attack}>`,
  (attack) => `## ${attack}`,
  (attack) => `| ${attack} |\n| --- |\n| ${attack} |`,
  (attack) => `\`\`\`${attack}\n${attack}\n\`\`\``,
  (attack) => `Text[^1]\n\n[^1]: ${attack}`,
  (attack) => `:::quote{by="${attack}"}\n${attack}\n:::`,
  (attack) => `:::warning{text='${attack}'}\n${attack}\n:::`,
  (attack) => `:::document{title="${attack}" source="dx"}\n${attack}\n:::`,
  (attack) => `:::map{name="${attack}" lat="1" lon="2"}\n${attack}\n:::`,
  (attack) => `:::correction{at="${attack}" kind="${attack}"}\n${attack}\n:::`,
  (attack) => `:::update{at="2025-09-02T09:30:00+03:00"}\n## ${attack}\n:::`,
];

/** An attack in every place of a body, as readers get it: a page for each attack. */
export function asReadersGetIt(attack: string): string {
  const context = exampleContext();
  const bodies = places.map((place) => renderBody(place(attack), context).html);
  return documentOf(bodies.map((html) => `<div class="prose">${html}</div>`).join(pageEnd));
}

const plain = remark()
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** The attack alone, as Markdown without a sanitiser prints it. */
export function withoutSanitiser(attack: string): string {
  return documentOf(String(plain.processSync(attack)));
}

function documentOf(html: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Body</title></head><body>${html}</body></html>`;
}

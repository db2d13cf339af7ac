import type { ElementContent, Properties } from 'hast';
import { bodyLabels } from '../../locale/body-labels.ts';
import type { BodySource } from '../context/body-context.ts';
import { element, screenReaderText } from '../tree/element.ts';
import { fillIn } from '../../locale/fill-in.ts';
import { linkTarget } from './link-target.ts';
import type { RenderState } from '../context/render-state.ts';

type Citation = Readonly<{ id: string; source: BodySource; words: readonly ElementContent[] }>;

/** A citation in the text: a link to the source, and a numbered mark that links to its entry in the list of sources. */
export function sourceLink({ id, source, words }: Citation, { citedAt, context }: RenderState): ElementContent[] {
  const labels = bodyLabels(context.language);
  const places = citedAt.get(id) ?? [];
  const place = `cite-${id}-${String(places.length + 1)}`;
  places.push(place);
  citedAt.set(id, places);
  const { number, title } = source;
  const ariaLabel = fillIn(labels.sourceMark, { number, title });
  const mark = element('a', { href: `#source-${id}`, id: place, ariaLabel }, [String(number)]);
  return [linkTo(source, words, labels.external), element('sup', { className: ['source-mark'] }, [mark])];
}

function linkTo(source: BodySource, words: readonly ElementContent[], external: string): ElementContent {
  const { scheme, target } = linkTarget(source.href);
  if (scheme === 'refused') return element('span', {}, words);
  if (scheme !== 'external') return element('a', { href: target }, words);
  const { archived, readOn } = source;
  const properties: Properties = {
    ...{ href: target, className: ['source-link', 'external'], rel: ['noreferrer', 'noopener', 'external'] },
    // A robust link leads to the archived copy too (https://robustlinks.mementoweb.org/spec/).
    dataOriginalurl: target,
    ...(archived !== undefined && linkTarget(archived).scheme === 'external' && { dataVersionurl: archived }),
    ...(readOn !== undefined && { dataVersiondate: readOn }),
  };
  return element('a', properties, [...words, screenReaderText(` (${external})`)]);
}

import type { ElementContent, Properties } from 'hast';
import { bodyLabels } from '../../locale/body-labels.ts';
import type { BodySource } from '../context/body-context.ts';
import { element, unseen } from '../tree/element.ts';
import { fillIn } from '../../locale/fill-in.ts';
import { linkTarget } from './link-target.ts';
import type { Rendering } from '../context/render-state.ts';

interface Citation {
  readonly id: string;
  readonly source: BodySource;
  readonly words: readonly ElementContent[];
}

/** A place that leans on a source: a link to it, and a numbered mark that leads to the list of sources. */
export function sourceLink(
  { id, source, words }: Citation,
  { citedAt, context }: Rendering,
): readonly ElementContent[] {
  const places = citedAt.get(id) ?? [];
  const place = `cite-${id}-${String(places.length + 1)}`;
  places.push(place);
  citedAt.set(id, places);
  const { number, title } = source;
  const ariaLabel = fillIn(bodyLabels(context.language).sourceMark, { number, title });
  const mark = element('a', { href: `#source-${id}`, id: place, ariaLabel }, [String(number)]);
  return [
    linkTo(source, words, bodyLabels(context.language).external),
    element('sup', { className: ['source-mark'] }, [mark]),
  ];
}

function linkTo(source: BodySource, words: readonly ElementContent[], external: string): ElementContent {
  const { scheme, target } = linkTarget(source.href);
  if (scheme === 'refused') return element('span', {}, words);
  if (scheme !== 'external') return element('a', { href: target }, words);
  const properties = {
    href: target,
    className: ['source-link', 'external'],
    rel: ['noreferrer', 'noopener', 'external'],
  };
  return element('a', { ...properties, ...robustLink(source, target) }, [...words, unseen(` (${external})`)]);
}

/** What still finds the source when its address has died (https://robustlinks.mementoweb.org/spec/). */
function robustLink({ archived, readOn }: BodySource, original: string): Properties {
  return {
    dataOriginalurl: original,
    ...(archived !== undefined && linkTarget(archived).scheme === 'external' && { dataVersionurl: archived }),
    ...(readOn !== undefined && { dataVersiondate: readOn }),
  };
}

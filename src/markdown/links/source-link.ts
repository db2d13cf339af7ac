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

/** A citation in the text: a link to the source, and a numbered mark that links to its entry in the list of sources. */
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

/** The attributes of a robust link, which lead to the archived copy (https://robustlinks.mementoweb.org/spec/). */
function robustLink({ archived, readOn }: BodySource, original: string): Properties {
  return {
    dataOriginalurl: original,
    ...(archived !== undefined && linkTarget(archived).scheme === 'external' && { dataVersionurl: archived }),
    ...(readOn !== undefined && { dataVersiondate: readOn }),
  };
}

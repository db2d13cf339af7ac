import type { Element } from 'hast';
import { bodyLabels } from '../../locale/body-labels.ts';
import { correctionKinds } from '../../model/correction.ts';
import type { Block } from './block.ts';
import { element } from '../tree/element.ts';
import { uniqueId } from '../context/render-state.ts';
import { shownInstant, writtenInstant } from './written-instant.ts';

/** Renders `:::correction{at="…" kind="…"}`: a note in the text about a change, with a link to the list of corrections. */
export function correctionBlock({ content, attributes, rendering }: Block): Element {
  const { context } = rendering;
  const instant = writtenInstant(attributes['at'], context);
  const id = uniqueId(rendering, `correction-${instant?.digits ?? 'undated'}`);
  // `check` reports an unknown kind.
  const name = correctionKinds.find((one) => one === attributes['kind']?.trim()) ?? 'correction';
  const kind = element('a', { href: '#part-corrections' }, [bodyLabels(context.language).corrections[name]]);
  const time = instant && element('time', { dateTime: instant.iso }, [shownInstant(instant, context)]);
  const label = element('p', { className: ['block-label'], id }, time ? [kind, ' ', time] : [kind]);
  return element('div', { className: ['correction'], role: 'note', ariaLabelledBy: [id] }, [label, ...content]);
}

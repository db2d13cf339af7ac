import type { InspectedLink } from '../../../markdown/inspect/inspect-body.ts';
import { isWebAddress } from '../../../model/values/web-address.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { textsIn } from '../../load/field-texts.ts';
import { mixedHostOf } from '../../text/mixed-hosts.ts';

/** Checks that no link of a body leads to a host whose name mixes two alphabets: it is not the site that it seems to be. */
export function* mixedHostsOfLinks({
  file,
  links,
}: {
  file: ContentFile;
  links: readonly InspectedLink[];
}): Iterable<Finding> {
  for (const { scheme, target, position } of links) {
    const mixed = scheme === 'external' ? mixedHostOf(target) : undefined;
    if (mixed) yield finding('address-mixed', mixed, { file, body: position });
  }
}

/** The same of every web address in fields. */
export function* mixedHostsOfFields({ file, fields }: { file: ContentFile; fields: object }): Iterable<Finding> {
  for (const { path, text } of textsIn(fields)) {
    const mixed = isWebAddress(text) ? mixedHostOf(text) : undefined;
    if (mixed) yield finding('address-mixed', mixed, { file, value: path });
  }
}

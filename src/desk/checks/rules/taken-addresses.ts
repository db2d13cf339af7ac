import { reservedSegments } from '../../../addresses.ts';
import { interfaceLanguages } from '../../../model/language.ts';
import { idsOf, type LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Checks that the address `/<id>/` of a category or page is not a year, a language, a list or another record's. */
export function* takenAddresses({ categories, pages, languages }: LoadedContent): Iterable<Finding> {
  const taken = new Set<string>([...reservedSegments, ...interfaceLanguages]);
  const originals = pages.filter(({ language }) => language === languages[0]);
  for (const { id, file } of [...categories, ...originals]) {
    if (taken.has(id) || /^\d{4}$/u.test(id)) yield finding('address-reserved', { id }, { file });
  }
  const sections = idsOf(categories);
  for (const { id, file } of originals) {
    if (sections.has(id)) yield finding('address-shared', { id, other: `categories/${id}.yaml` }, { file });
  }
}

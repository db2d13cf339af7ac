import { usualLimits } from '../../model/advice.ts';
import type { Language } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import type { Term } from '../../model/term.ts';

/** What of `site.yaml` decides what is wrong with another file by itself. */
export interface OwnSettings {
  /** The first of the site. */
  readonly language: Language;
  readonly terms: readonly Term[];
  /** The most that a paragraph may have. */
  readonly sentences: number;
  /** In which wall-clock times are read; `undefined` where `site.yaml` does not say it. */
  readonly timeZone: string | undefined;
}

export function ownSettings(site: Partial<Site> | undefined, language: Language): OwnSettings {
  const given = site?.advice?.['paragraph-length'];
  const sentences = typeof given === 'number' ? given : usualLimits['paragraph-length'];
  return { language, terms: site?.terms ?? [], sentences, timeZone: site?.timeZone };
}

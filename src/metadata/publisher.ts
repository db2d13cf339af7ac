import type { ContactPoint, NewsMediaOrganization, WebSite } from 'schema-dts';
import { absolute, addressesIn } from '../addresses.ts';
import type { Language } from '../model/language.ts';
import type { ShownSite } from '../model/public-newsroom.ts';
import { policyNames } from '../model/site.ts';
import { textIn } from '../model/text.ts';
import { isWebAddress } from '../model/values/web-address.ts';
import { withoutUndefined } from './defined.ts';
import { plainImage } from './image-object.ts';

/** Returns the publisher and its policies as structured data (https://schema.org/NewsMediaOrganization). */
export function publisher(site: ShownSite, language: Language): NewsMediaOrganization {
  const logo = site.logo && plainImage(site, site.logo);
  return withoutUndefined({
    '@type': 'NewsMediaOrganization',
    name: textIn(site.publisher?.name ?? site.name, language, site.languages[0]),
    url: absolute(site, addressesIn(site, language).front()),
    logo: logo && { '@type': 'ImageObject' as const, url: logo.url },
    sameAs: site.social?.map(({ url }) => url),
    contactPoint: contactPoint(site.contact),
    ...policies(site, language),
  });
}

/** Returns the site as structured data. */
export function webSite(site: ShownSite, language: Language): WebSite {
  return {
    '@type': 'WebSite',
    name: textIn(site.name, language, site.languages[0]),
    url: absolute(site, addressesIn(site, language).front()),
    inLanguage: language,
  };
}

function contactPoint(contact: string | undefined): ContactPoint | undefined {
  if (contact === undefined) return undefined;
  const way = isWebAddress(contact) ? { url: contact } : { email: contact };
  return { '@type': 'ContactPoint', contactType: 'newsroom', ...way };
}

function policies(site: ShownSite, language: Language): Partial<Record<(typeof policyNames)[number], string>> {
  const stated = site.publisher?.policies ?? {};
  const at = addressesIn(site, language);
  const url = (page: string) => (isWebAddress(page) ? page : absolute(site, at.page(page)));
  return Object.fromEntries(
    policyNames.flatMap((name) => (stated[name] === undefined ? [] : [[name, url(stated[name])]])),
  );
}

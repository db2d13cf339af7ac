import { asAddress, forwards, groupsOf, onSite, type Fields } from './attacked-texts.ts';

/** How many texts of `site.yaml` share the attacks, since the desk bounds the file: after as many turns, each has held all. */
export const sharesOfSite = 8;

/** A `site.yaml` in which each attack stands in one text, one eighth of them in each; the next turn moves every eighth on. */
export function siteOf(attacks: readonly string[], turn = 0): Fields {
  const site = { name: 'Attacked', url: 'https://attacked.example', languages: ['en'], timeZone: 'UTC', listSize: 200 };
  if (attacks.length === 0) return site;
  const groups = groupsOf(attacks, Math.ceil(attacks.length / sharesOfSite));
  const turned = (text: number) => groups[(text + turn) % groups.length] ?? [];
  // It stands in so many addresses that a long one would not leave room for the texts.
  const [one = ''] = turned(0).toSorted((a, b) => a.length - b.length);
  return {
    ...site,
    ...{ name: forwards(turned(0)), tagline: forwards(turned(1)), footer: forwards(turned(2)) },
    support: { title: forwards(turned(3)), text: forwards(turned(4)), link: onSite(one) },
    publisher: { name: forwards(turned(5)), policies: { ethicsPolicy: asAddress(one) } },
    navigation: turned(6).map((title) => ({ title, link: onSite(one) })),
    social: turned(7).map((name) => ({ name, url: asAddress(one) })),
    ...{ contact: asAddress(one), security: asAddress(one), redirects: { '/was/<b>/': onSite(one) } },
    terms: [{ write: one, not: [`${one}.`], except: [`${one}!`] }],
  };
}

import { z } from 'zod';
import { adviceFields } from './advice.ts';
import { idIn } from './values/id.ts';
import { language, type Languages } from './language.ts';
import { oldAddress } from './values/old-address.ts';
import { term } from './term.ts';
import { localisedText, text } from './text.ts';
import { isWebAddress, link, webAddress } from './values/web-address.ts';
import { yesNo } from './values/yes-no.ts';

/** The properties that link an organisation to a policy page (https://schema.org/NewsMediaOrganization). */
export const policyNames = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
  'diversityPolicy',
  'masthead',
  'missionCoveragePrioritiesPolicy',
  'ownershipFundingInfo',
] as const;

const timeZone = z.string().refine(isTimeZone, { error: 'time-zone' }).meta({ names: 'timeZones', pattern: '^UTC$|/' });
const siteUrl = z
  .string()
  .refine((value) => isWebAddress(value) && !/[?#]/u.test(value), { error: 'web-address' })
  .transform((value) => value.replace(/\/+$/u, ''))
  .meta({ pattern: '^[hH][tT][tT][pP][sS]?:[^\\s?#]+$' });
const emailOrUrl = z.union([z.email(), webAddress], { error: 'email-or-url' });
const languages = z
  .array(language)
  .min(1)
  .refine((list) => new Set(list).size === list.length, { error: 'twice' })
  .meta({ uniqueItems: true })
  // That there is one at least, zod's type of an array does not say.
  .transform((list) => list as unknown as Languages);

/** The schema of `site.yaml`, the settings of the site. */
export const siteFields = z.strictObject({
  name: localisedText.meta({ description: 'text by language', examples: ['Example Dispatch'] }),
  tagline: localisedText
    .optional()
    .meta({ description: 'text by language, beside the name', examples: ['Defense reporting'] }),
  /** Without a slash at its end. A path in it (`https://example.org/news`) is the base of every address. */
  url: siteUrl.meta({
    description: 'web address where the site is published. A path in it stands before every address of the site',
    examples: ['https://dispatch.example'],
  }),
  languages: languages.meta({
    description: "list of en and uk. The first is the site's first language: its pages stand at the root",
    examples: [['en', 'uk']],
  }),
  /** An IANA time zone name, in which dates are shown. */
  timeZone: timeZone.meta({
    description: 'region and city; dates and times are shown in it',
    examples: ['Europe/Kyiv'],
  }),
  categories: z
    .array(idIn('categories'))
    .optional()
    .meta({
      description: 'list of ids of files in categories/, in the order of the menu',
      examples: [['latest-news', 'industry']],
    }),
  listSize: z
    .int()
    .min(1)
    .max(200)
    .default(20)
    .meta({ description: 'whole number from 1 to 200: stories on one page of a list', examples: [10] }),
  support: z
    .strictObject({ title: localisedText, text: localisedText, link })
    .optional()
    .meta({ description: 'group title, text (both by language) and link: the call for support under every story' }),
  publisher: z
    .strictObject({
      name: localisedText,
      logo: text.transform((value) => value.replace(/^\.\//u, '')).optional(),
      /** By policy: the id of the page that states it, or a URL. */
      policies: z
        .partialRecord(z.enum(policyNames), z.union([idIn('pages'), webAddress], { error: 'page-or-url' }))
        .optional(),
    })
    .optional()
    .meta({ description: 'group name (text by language), logo (a picture file beside site.yaml) and policies' }),
  contact: emailOrUrl
    .optional()
    .meta({ description: 'e-mail address or web address', examples: ['desk@dispatch.example'] }),
  security: emailOrUrl.optional().meta({
    description: 'e-mail address or web address for reports of a weakness of the site',
    examples: ['security@dispatch.example'],
  }),
  social: z
    .array(z.strictObject({ name: localisedText, url: webAddress }))
    .optional()
    .meta({
      description: 'list of groups name (text by language) and url (web address)',
      examples: [[{ name: 'Mastodon', url: 'https://social.example/@dispatch' }]],
    }),
  navigation: z
    .array(z.strictObject({ title: localisedText, link }))
    .optional()
    .meta({
      description: 'list of groups title (text by language) and link: what stands in the menu after the categories',
    }),
  footer: localisedText
    .optional()
    .meta({ description: 'text by language, at the foot of every page', examples: ['Reporting from Kyiv.'] }),
  redirects: z
    .record(oldAddress, link)
    .optional()
    .meta({ description: 'old address and new one, a line each', examples: [{ '/old-section/': '/latest-news/' }] }),
  demonstration: yesNo.default(false).meta({
    description: 'yes or no: every page says that this is a demonstration and no news service',
    examples: ['yes'],
  }),
  advice: adviceFields.optional().meta({
    description: 'group of the advice that is switched off, or has a number of your own',
    examples: [{ 'relative-word': 'no' }],
  }),
  terms: z.array(term).optional().meta({ description: 'the house list: a list of terms' }),
});
export type Site = z.infer<typeof siteFields>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return value.includes('/') || value === 'UTC';
  } catch {
    return false;
  }
}

import { z } from 'zod';
import { adviceFields } from './advice.ts';
import { id } from './id.ts';
import { language } from './language.ts';
import { term } from './term.ts';
import { localisedText, text } from './text.ts';
import { isWebAddress, link, sitePath, webAddress } from './web-address.ts';
import { yesNo } from './yes-no.ts';

/** schema.org's properties of a NewsMediaOrganization that name a policy page (https://schema.org/NewsMediaOrganization). */
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

const timeZone = z.string().refine(isTimeZone, { error: 'time-zone' });
const siteUrl = z
  .string()
  .refine((value) => isWebAddress(value) && !/[?#]/u.test(value), { error: 'web-address' })
  .transform((value) => value.replace(/\/+$/u, ''));
const emailOrUrl = z.union([z.email(), webAddress], { error: 'email-or-url' });
const languages = z
  .array(language)
  .min(1)
  .refine((list) => new Set(list).size === list.length, { error: 'twice' });

/** `site.yaml`: all that makes the site this newsroom. */
export const siteFields = z.strictObject({
  name: localisedText,
  tagline: localisedText.optional(),
  /** Where the site is published, without a slash at its end. A path (`https://example.org/news`) is the base of every address. */
  url: siteUrl,
  /** The first is the default: its pages stand at the root. */
  languages,
  /** IANA name of the zone in which dates are shown. */
  timeZone,
  categories: z.array(id).optional(),
  /** Stories on one page of a list. */
  listSize: z.int().min(1).max(200).default(20),
  support: z.strictObject({ title: localisedText, text: localisedText, link }).optional(),
  publisher: z
    .strictObject({
      name: localisedText,
      logo: text.transform((value) => value.replace(/^\.\//u, '')).optional(),
      /** Which standing page (by id, or a URL) states which policy. */
      policies: z.partialRecord(z.enum(policyNames), z.union([id, webAddress], { error: 'page-or-url' })).optional(),
    })
    .optional(),
  contact: emailOrUrl.optional(),
  /** Where to report a weakness of the site itself. */
  security: emailOrUrl.optional(),
  social: z.array(z.strictObject({ name: localisedText, url: webAddress })).optional(),
  navigation: z.array(z.strictObject({ title: localisedText, link })).optional(),
  footer: localisedText.optional(),
  /** Old path to new address. */
  redirects: z.record(sitePath, link).optional(),
  demonstration: yesNo.default(false),
  advice: adviceFields.optional(),
  /** The house list. */
  terms: z.array(term).optional(),
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

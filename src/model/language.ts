import { z } from 'zod';

/** The languages that the interface is translated into. A site is published in one or more of them. */
export const interfaceLanguages = ['en', 'uk'] as const;

export const language = z.enum(interfaceLanguages);
export type Language = z.infer<typeof language>;

/** The languages of a site, its default language first. */
export type Languages = readonly [Language, ...Language[]];

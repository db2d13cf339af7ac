import type { Site } from '../model/site.ts';
import { sitemapUrl } from './sitemap.ts';

/** `robots.txt` (RFC 9309): everyone may read everything, and where the list of pages is. */
export function robotsText(site: Pick<Site, 'url'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl(site)}\n`;
}

import type { Site } from '../model/site.ts';
import { sitemapUrl } from './sitemap.ts';

/** Returns the text of `robots.txt` (RFC 9309), which allows everything and names the sitemap. */
export function robotsText(site: Pick<Site, 'url'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl(site)}\n`;
}

/** A post or a video on a site that is not ours. */
export interface Publication {
  readonly kind: 'post' | 'video';
  readonly site: string;
}

interface ThirdParty extends Publication {
  /** Any host where it is missing: sites of this kind are run by anybody. */
  readonly host?: RegExp;
  /** The path, with the query where that says what is shown. */
  readonly path: RegExp;
}

/** By the shape of the address alone: nothing is asked. The first that fits counts. */
const thirdParties: readonly ThirdParty[] = [
  {
    ...{ site: 'YouTube', kind: 'video', host: /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/u },
    path: /^\/(?:watch\?(?:.*&)?v=[\w-]+|(?:shorts|live|embed)\/[\w-]+)/u,
  },
  { site: 'YouTube', kind: 'video', host: /^youtu\.be$/u, path: /^\/[\w-]{6,}/u },
  { site: 'YouTube', kind: 'post', host: /^(?:(?:www|m)\.)?youtube\.com$/u, path: /^\/post\/[\w-]+/u },
  { site: 'Vimeo', kind: 'video', host: /^(?:(?:www|player)\.)?vimeo\.com$/u, path: /^\/(?:[\w/-]+\/)?\d{6,}/u },
  {
    ...{ site: 'X', kind: 'post', host: /^(?:(?:www|mobile)\.)?(?:twitter|x)\.com$/u },
    path: /^\/(?:i\/web|i|\w+)\/status\/\d+/u,
  },
  { site: 'Telegram', kind: 'post', host: /^(?:t|telegram)\.me$/u, path: /^\/(?:s\/)?(?!c\/)\w{4,}\/\d+/u },
  {
    ...{ site: 'Facebook', kind: 'video', host: /^(?:(?:www|m|web)\.)?facebook\.com$/u },
    path: /^\/(?:(?:[\w.-]+\/)?videos\/(?:[\w.-]+\/)?\d+|watch\/?\?(?:.*&)?v=\d+|reel\/\d+|share\/[vr]\/\w+)/u,
  },
  { site: 'Facebook', kind: 'video', host: /^fb\.watch$/u, path: /^\/\w+/u },
  {
    ...{ site: 'Facebook', kind: 'post', host: /^(?:(?:www|m|web)\.)?facebook\.com$/u },
    path: /^\/(?:[\w.-]+\/posts\/\w+|(?:permalink|story)\.php\?|share\/p\/\w+|groups\/[\w.-]+\/(?:posts|permalink)\/\d+)/u,
  },
  { site: 'TikTok', kind: 'video', host: /^(?:(?:www|m)\.)?tiktok\.com$/u, path: /^\/@[\w.-]+\/video\/\d+/u },
  { site: 'TikTok', kind: 'video', host: /^v[mt]\.tiktok\.com$/u, path: /^\/\w+/u },
  {
    site: 'Instagram',
    kind: 'video',
    host: /^(?:www\.)?instagram\.com$/u,
    path: /^\/(?:[\w.]+\/)?(?:reel|tv)\/[\w-]+/u,
  },
  { site: 'Instagram', kind: 'post', host: /^(?:www\.)?instagram\.com$/u, path: /^\/(?:[\w.]+\/)?p\/[\w-]+/u },
  { site: 'Bluesky', kind: 'post', host: /^bsky\.app$/u, path: /^\/profile\/[\w.:-]+\/post\/\w+/u },
  { site: 'Mastodon', kind: 'post', path: /^\/(?:@[\w.-]+(?:@[\w.-]+)?|users\/[\w.-]+\/statuses)\/\d{15,20}$/u },
  {
    site: 'PeerTube',
    kind: 'video',
    path: /^\/(?:w\/[1-9A-HJ-NP-Za-km-z]{22}|videos\/watch\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u,
  },
];

/** What an address of another site shows; `undefined` for a page like any other. */
export function publicationAt(address: string): Publication | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined;
  const path = url.pathname + url.search;
  return thirdParties.find((one) => (one.host?.test(url.hostname) ?? true) && one.path.test(path));
}

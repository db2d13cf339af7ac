/** A post or a video on another site. */
export interface Publication {
  readonly kind: 'post' | 'video';
  readonly site: string;
}

interface ThirdParty extends Publication {
  /** Missing for software that runs on any host, such as Mastodon. */
  readonly host?: RegExp;
  /** Matches the path with the query. */
  readonly path: RegExp;
}

/** Patterns of addresses; the first that matches counts. */
const thirdParties: readonly ThirdParty[] = [
  {
    ...{ site: 'YouTube', kind: 'video', host: /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/u },
    path: /^\/(?:watch\?(?:.*&)?v=[\w-]+|(?:shorts|live|embed|v|clip)\/[\w-]+)/u,
  },
  { site: 'YouTube', kind: 'video', host: /^youtu\.be$/u, path: /^\/[\w-]{6,}/u },
  { site: 'YouTube', kind: 'post', host: /^(?:(?:www|m)\.)?youtube\.com$/u, path: /^\/post\/[\w-]+/u },
  { site: 'Vimeo', kind: 'video', host: /^(?:(?:www|player)\.)?vimeo\.com$/u, path: /^\/(?:[\w/-]+\/)?\d{6,}/u },
  {
    ...{ site: 'X', kind: 'post', host: /^(?:(?:www|mobile)\.)?(?:twitter|x)\.com$/u },
    path: /^\/(?:i\/web|i|\w+)\/status\/\d+/u,
  },
  { site: 'X', kind: 'video', host: /^(?:(?:www|mobile)\.)?(?:twitter|x)\.com$/u, path: /^\/i\/broadcasts\/\w+/u },
  { site: 'Telegram', kind: 'post', host: /^(?:t|telegram)\.me$/u, path: /^\/(?:s\/)?(?!c\/)\w{4,}\/\d+/u },
  {
    ...{ site: 'Facebook', kind: 'video', host: /^(?:(?:www|m|web)\.)?(?:facebook|fb)\.com$/u },
    path: /^\/(?:(?:[\w.-]+\/)?videos\/(?:[\w.-]+\/)?\d+|watch\/?\?(?:.*&)?v=\d+|reel\/\d+|share\/[vr]\/\w+)/u,
  },
  { site: 'Facebook', kind: 'video', host: /^fb\.watch$/u, path: /^\/\w+/u },
  {
    ...{ site: 'Facebook', kind: 'post', host: /^(?:(?:www|m|web)\.)?(?:facebook|fb)\.com$/u },
    path: /^\/(?:[\w.-]+\/posts\/\w+|(?:permalink|story|photo)\.php\?|photo\/?\?(?:.*&)?fbid=\d+|share\/p\/\w+|groups\/[\w.-]+\/(?:posts|permalink)\/\d+)/u,
  },
  { site: 'TikTok', kind: 'video', host: /^(?:(?:www|m)\.)?tiktok\.com$/u, path: /^\/@[\w.-]+\/video\/\d+/u },
  { site: 'TikTok', kind: 'post', host: /^(?:(?:www|m)\.)?tiktok\.com$/u, path: /^\/@[\w.-]+\/photo\/\d+/u },
  { site: 'TikTok', kind: 'video', host: /^(?:www\.)?tiktok\.com$/u, path: /^\/t\/\w+/u },
  { site: 'TikTok', kind: 'video', host: /^v[mt]\.tiktok\.com$/u, path: /^\/\w+/u },
  {
    site: 'Instagram',
    kind: 'video',
    host: /^(?:www\.)?instagram\.com$/u,
    path: /^\/(?:[\w.]+\/)?(?:reels?|tv)\/[\w-]+/u,
  },
  { site: 'Instagram', kind: 'post', host: /^(?:www\.)?instagram\.com$/u, path: /^\/(?:[\w.]+\/)?p\/[\w-]+/u },
  { site: 'Bluesky', kind: 'post', host: /^bsky\.app$/u, path: /^\/profile\/[\w.:-]+\/post\/\w+/u },
  { site: 'Threads', kind: 'post', host: /^(?:www\.)?threads\.(?:net|com)$/u, path: /^\/@[\w.-]+\/post\/[\w-]+/u },
  {
    site: 'VK',
    kind: 'video',
    host: /^(?:(?:(?:www|m)\.)?vk\.com|vkvideo\.ru)$/u,
    path: /^\/(?:video|clip)-?\d+_\d+/u,
  },
  { site: 'VK', kind: 'post', host: /^(?:(?:www|m)\.)?vk\.com$/u, path: /^\/(?:[\w.]+\?(?:.*&)?w=)?wall-?\d+_\d+/u },
  {
    site: 'Rutube',
    kind: 'video',
    host: /^rutube\.ru$/u,
    path: /^\/(?:video|shorts|play\/embed)\/(?:private\/)?[\da-f]+/u,
  },
  { site: 'Odnoklassniki', kind: 'video', host: /^(?:(?:www|m)\.)?ok\.ru$/u, path: /^\/video(?:embed)?\/\d+/u },
  {
    site: 'Odnoklassniki',
    kind: 'post',
    host: /^(?:(?:www|m)\.)?ok\.ru$/u,
    path: /^\/[\w.-]+(?:\/\d+)?\/(?:topic|statuses)\/\d+/u,
  },
  { site: 'Reddit', kind: 'post', host: /^(?:\w+\.)?reddit\.com$/u, path: /^\/(?:r|user)\/\w+\/comments\/\w+/u },
  {
    site: 'LinkedIn',
    kind: 'post',
    host: /^(?:\w+\.)?linkedin\.com$/u,
    path: /^\/(?:posts\/\S+-\d+|feed\/update\/urn:li:\w+:\d+)/u,
  },
  {
    site: 'Dailymotion',
    kind: 'video',
    host: /^(?:(?:www\.)?dailymotion\.com|dai\.ly)$/u,
    path: /^\/(?:(?:embed\/)?video\/)?x\w+$/u,
  },
  { site: 'Rumble', kind: 'video', host: /^rumble\.com$/u, path: /^\/(?:embed\/)?v\w+/u },
  { site: 'Odysee', kind: 'video', host: /^odysee\.com$/u, path: /^\/@[^/]+\/[^/]+/u },
  { site: 'Twitch', kind: 'video', host: /^(?:(?:www|m)\.)?twitch\.tv$/u, path: /^\/videos\/\d+/u },
  { site: 'Bilibili', kind: 'video', host: /^(?:(?:www|m)\.)?bilibili\.com$/u, path: /^\/video\/\w+/u },
  {
    ...{ site: 'Truth Social', kind: 'post', host: /^truthsocial\.com$/u },
    path: /^\/@[\w.-]+\/(?:posts\/)?\d{15,20}/u,
  },
  {
    ...{ site: 'Mastodon', kind: 'post' },
    path: /^\/(?:(?:deck\/|web\/)?@[\w.-]+(?:@[\w.-]+)?|(?:users\/[\w.-]+|web)\/statuses)\/\d{15,20}$/u,
  },
  {
    site: 'PeerTube',
    kind: 'video',
    path: /^\/(?:w\/[1-9A-HJ-NP-Za-km-z]{22}|videos\/watch\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u,
  },
];

/** The kind and site of the post or video at an address, judged by the address alone; `undefined` for any other page. */
export function publicationAt(address: string): Publication | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined;
  const path = url.pathname + url.search;
  return thirdParties.find((one) => (one.host?.test(url.hostname) ?? true) && one.path.test(path));
}

/** A post or a video on another site. */
export interface Publication {
  readonly kind: 'post' | 'video';
  readonly site: string;
}

/** For software that runs on any host, such as Mastodon. */
const anyHost = /^/u;

/** Patterns of hosts and of paths with their query; the first that matches counts. */
const thirdParties: readonly (readonly [Publication['site'], Publication['kind'], host: RegExp, path: RegExp])[] = [
  [
    'YouTube',
    'video',
    /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/u,
    /^\/(?:watch\?(?:.*&)?v=[\w-]+|(?:shorts|live|embed|v|clip)\/[\w-]+)/u,
  ],
  ['YouTube', 'video', /^youtu\.be$/u, /^\/[\w-]{6,}/u],
  ['YouTube', 'post', /^(?:(?:www|m)\.)?youtube\.com$/u, /^\/post\/[\w-]+/u],
  ['Vimeo', 'video', /^(?:(?:www|player)\.)?vimeo\.com$/u, /^\/(?:[\w/-]+\/)?\d{6,}/u],
  ['X', 'post', /^(?:(?:www|mobile)\.)?(?:twitter|x)\.com$/u, /^\/(?:i\/web|i|\w+)\/status\/\d+/u],
  ['X', 'video', /^(?:(?:www|mobile)\.)?(?:twitter|x)\.com$/u, /^\/i\/broadcasts\/\w+/u],
  ['Telegram', 'post', /^(?:t|telegram)\.me$/u, /^\/(?:s\/)?(?!c\/)\w{4,}\/\d+/u],
  [
    'Facebook',
    'video',
    /^(?:(?:www|m|web)\.)?(?:facebook|fb)\.com$/u,
    /^\/(?:(?:[\w.-]+\/)?videos\/(?:[\w.-]+\/)?\d+|watch\/?\?(?:.*&)?v=\d+|reel\/\d+|share\/[vr]\/\w+)/u,
  ],
  ['Facebook', 'video', /^fb\.watch$/u, /^\/\w+/u],
  [
    'Facebook',
    'post',
    /^(?:(?:www|m|web)\.)?(?:facebook|fb)\.com$/u,
    /^\/(?:[\w.-]+\/posts\/\w+|(?:permalink|story|photo)\.php\?|photo\/?\?(?:.*&)?fbid=\d+|share\/p\/\w+|groups\/[\w.-]+\/(?:posts|permalink)\/\d+)/u,
  ],
  ['TikTok', 'video', /^(?:(?:www|m)\.)?tiktok\.com$/u, /^\/@[\w.-]+\/video\/\d+/u],
  ['TikTok', 'post', /^(?:(?:www|m)\.)?tiktok\.com$/u, /^\/@[\w.-]+\/photo\/\d+/u],
  ['TikTok', 'video', /^(?:www\.)?tiktok\.com$/u, /^\/t\/\w+/u],
  ['TikTok', 'video', /^v[mt]\.tiktok\.com$/u, /^\/\w+/u],
  ['Instagram', 'video', /^(?:www\.)?instagram\.com$/u, /^\/(?:[\w.]+\/)?(?:reels?|tv)\/[\w-]+/u],
  ['Instagram', 'post', /^(?:www\.)?instagram\.com$/u, /^\/(?:[\w.]+\/)?p\/[\w-]+/u],
  ['Bluesky', 'post', /^bsky\.app$/u, /^\/profile\/[\w.:-]+\/post\/\w+/u],
  ['Threads', 'post', /^(?:www\.)?threads\.(?:net|com)$/u, /^\/@[\w.-]+\/post\/[\w-]+/u],
  ['VK', 'video', /^(?:(?:(?:www|m)\.)?vk\.com|vkvideo\.ru)$/u, /^\/(?:video|clip)-?\d+_\d+/u],
  ['VK', 'post', /^(?:(?:www|m)\.)?vk\.com$/u, /^\/(?:[\w.]+\?(?:.*&)?w=)?wall-?\d+_\d+/u],
  ['Rutube', 'video', /^rutube\.ru$/u, /^\/(?:video|shorts|play\/embed)\/(?:private\/)?[\da-f]+/u],
  ['Odnoklassniki', 'video', /^(?:(?:www|m)\.)?ok\.ru$/u, /^\/video(?:embed)?\/\d+/u],
  ['Odnoklassniki', 'post', /^(?:(?:www|m)\.)?ok\.ru$/u, /^\/[\w.-]+(?:\/\d+)?\/(?:topic|statuses)\/\d+/u],
  ['Reddit', 'post', /^(?:\w+\.)?reddit\.com$/u, /^\/(?:r|user)\/\w+\/comments\/\w+/u],
  ['LinkedIn', 'post', /^(?:\w+\.)?linkedin\.com$/u, /^\/(?:posts\/\S+-\d+|feed\/update\/urn:li:\w+:\d+)/u],
  ['Dailymotion', 'video', /^(?:(?:www\.)?dailymotion\.com|dai\.ly)$/u, /^\/(?:(?:embed\/)?video\/)?x\w+$/u],
  ['Rumble', 'video', /^rumble\.com$/u, /^\/(?:embed\/)?v\w+/u],
  ['Odysee', 'video', /^odysee\.com$/u, /^\/@[^/]+\/[^/]+/u],
  ['Twitch', 'video', /^(?:(?:www|m)\.)?twitch\.tv$/u, /^\/videos\/\d+/u],
  ['Bilibili', 'video', /^(?:(?:www|m)\.)?bilibili\.com$/u, /^\/video\/\w+/u],
  ['Truth Social', 'post', /^truthsocial\.com$/u, /^\/@[\w.-]+\/(?:posts\/)?\d{15,20}/u],
  [
    'Mastodon',
    'post',
    anyHost,
    /^\/(?:(?:deck\/|web\/)?@[\w.-]+(?:@[\w.-]+)?|(?:users\/[\w.-]+|web)\/statuses)\/\d{15,20}$/u,
  ],
  [
    'PeerTube',
    'video',
    anyHost,
    /^\/(?:w\/[1-9A-HJ-NP-Za-km-z]{22}|videos\/watch\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u,
  ],
];

/** The kind and site of the post or video at an address, judged by the address alone; `undefined` for any other page. */
export function embedAt(address: string): Publication | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined;
  const found = thirdParties.find(
    ([, , host, path]) => host.test(url.hostname) && path.test(url.pathname + url.search),
  );
  return found && { site: found[0], kind: found[1] };
}

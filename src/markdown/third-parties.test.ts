import { expect, test } from 'vitest';
import { publicationAt } from './third-parties.ts';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'video', 'YouTube'],
  ['https://m.youtube.com/watch?t=10&v=dQw4w9WgXcQ', 'video', 'YouTube'],
  ['https://youtu.be/dQw4w9WgXcQ?t=3', 'video', 'YouTube'],
  ['https://www.youtube.com/shorts/abc_def-1', 'video', 'YouTube'],
  ['https://vimeo.com/76979871', 'video', 'Vimeo'],
  ['https://player.vimeo.com/video/76979871', 'video', 'Vimeo'],
  ['https://x.com/someone/status/1234567890', 'post', 'X'],
  ['https://twitter.com/someone/status/1234567890?s=20', 'post', 'X'],
  ['https://t.me/channel_name/123', 'post', 'Telegram'],
  ['https://t.me/s/channel_name/123', 'post', 'Telegram'],
  ['https://www.facebook.com/GeneralStaff.ua/posts/pfbid0abc', 'post', 'Facebook'],
  ['https://www.facebook.com/watch/?v=123456', 'video', 'Facebook'],
  ['https://fb.watch/abcDEF/', 'video', 'Facebook'],
  ['https://www.tiktok.com/@some.one/video/7123456789012345678', 'video', 'TikTok'],
  ['https://www.instagram.com/p/Cabc-123/', 'post', 'Instagram'],
  ['https://www.instagram.com/reel/Cabc-123/', 'video', 'Instagram'],
  ['https://bsky.app/profile/some.one/post/3kabc', 'post', 'Bluesky'],
  ['https://mastodon.example/@someone/109876543210987654', 'post', 'Mastodon'],
  ['https://social.example/@someone@other.example/109876543210987654', 'post', 'Mastodon'],
  ['https://tube.example/w/9c9de5e8tXtdcCXCqJdgrA', 'video', 'PeerTube'],
  ['https://tube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d', 'video', 'PeerTube'],
])('%s is a %s on %s', (address, kind, site) => {
  expect(publicationAt(address)).toMatchObject({ kind, site });
});

test.each([
  'https://www.youtube.com/@channel',
  'https://www.youtube.com/',
  'https://x.com/someone',
  'https://t.me/channel_name',
  'https://t.me/c/1234/5',
  'https://www.facebook.com/GeneralStaff.ua',
  'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://youtu.be.evil.example/dQw4w9WgXcQ',
  'https://example.com/x.com/someone/status/1',
  'https://medium.example/@someone/a-title-123456',
  'https://www.iaea.org/newscenter',
  'mailto:someone@x.com',
  'not an address',
])('%s is a page like any other', (address) => {
  expect(publicationAt(address)).toBeUndefined();
});

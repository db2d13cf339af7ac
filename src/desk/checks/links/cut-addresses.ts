import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import type { MarkupRule } from '../markup/markup.ts';

/** What belongs to an address by mail and is no sign of it to GFM: letters of other alphabets, apostrophes, `&`. */
const before = /(?:@|[\p{L}\p{N}\p{M}._%+-]*(?:[\p{L}\p{N}\p{M}]|(?<=[\p{L}\p{N}\p{M}])\\?["'’ʼ‘´&]))$/u;
const behind = /^(?:[.@-][\p{L}\p{N}\p{M}]+)+/u;
/** No address is longer. */
const longest = 254;

/** Checks that no part of an address alone becomes a link, as of o'brien@a.example, @user@a.example and desk@mail.приклад.укр. */
export const cutAddresses: MarkupRule = function* ({ markdown, nodes, at }) {
  for (const { node } of nodes) {
    if (node.type !== 'link' || !node.url.startsWith('mailto:')) continue;
    const [start, end] = [startOf(node), endOf(node)];
    const linked = markdown.slice(start, end);
    if (!node.position || /^[[<]/u.test(linked)) continue;
    const [head = ''] = before.exec(markdown.slice(Math.max(0, start - longest), start)) ?? [];
    const [tail = ''] = behind.exec(markdown.slice(end, end + longest)) ?? [];
    if (head === '' && tail === '') continue;
    const written = head + linked + tail;
    yield finding(
      'address-in-part',
      { linked, written, write: `[${written}](${target(written)})` },
      at(start - head.length),
    );
  }
};

/** Where a whole address leads: `@user@host` is one of a network, any other one of mail, in which an apostrophe is straight. */
function target(address: string): string {
  const [, user, host] = /^@([^@]+)@([^@]+)$/u.exec(address) ?? [];
  return user === undefined || host === undefined
    ? `mailto:${address.replaceAll(/\\?["'’ʼ‘´]/gu, "'")}`
    : `https://${host}/@${user}`;
}

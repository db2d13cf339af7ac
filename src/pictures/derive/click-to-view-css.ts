import { basename } from 'node:path';
import type { PublishedPicture } from '../../model/published-picture.ts';
import type { Widths } from '../source/request.ts';
import { defaultWidths } from './widths.ts';

/** What the files of one width are shown on: nothing, or a media query. */
const screens = [
  { wanted: 720, query: '' },
  { wanted: 1224, query: '(min-width:45.7rem)' },
  { wanted: 1740, query: '(min-width:28rem) and (min-resolution:1.5dppx)' },
] as const;

/** What a picture is made in that is shown in no other way. */
export const closedWidths: Widths = { ...defaultWidths('whole'), avif: screens.map(({ wanted }) => wanted) };

/**
 * The style sheet that shows a picture once its `<details>` is open. A browser fetches no picture for a rule that matches
 * nothing; an `<img>` in a closed `<details>` is fetched all the same where scripts are off, lazy or not.
 */
export function clickToViewCss(className: string, picture: PublishedPicture): string {
  const { width, height } = picture;
  const rules = screens.map(({ wanted, query }) => {
    const rule = `details[open] .${className}{${contentOf(picture, wanted)}}`;
    return query === '' ? rule : `@media ${query}{${rule}}`;
  });
  return [`.${className}{aspect-ratio:${String(width)}/${String(height)}}`, ...rules, ''].join('\n');
}

/** The file of every format in that width, or the largest below; the last for browsers that cannot choose. */
function contentOf({ formats }: PublishedPicture, wanted: number): string {
  const files = formats.map(({ type, files: all }) => {
    const file = all.find(({ width }) => width >= wanted) ?? all.at(-1);
    return { type, url: `url("${basename(file?.path ?? '')}")` };
  });
  const choices = files.map(({ type, url }) => `${url} type("${type}")`);
  return `content:${files.at(-1)?.url ?? 'none'};content:image-set(${choices.join(',')})`;
}

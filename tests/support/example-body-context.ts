import type { Language } from '../../src/model/language.ts';
import type { PublishedPicture } from '../../src/model/published-picture.ts';
import type { BodyContext } from '../../src/markdown/context/body-context.ts';

const picture: PublishedPicture = {
  width: 1200,
  height: 800,
  formats: [
    { type: 'image/avif', files: [{ path: '/media/a-640.avif', width: 640, height: 427, bytes: 1 }] },
    {
      type: 'image/jpeg',
      files: [
        { path: '/media/a-640.jpg', width: 640, height: 427, bytes: 1 },
        { path: '/media/a-1200.jpg', width: 1200, height: 800, bytes: 1 },
      ],
    },
  ],
  placeholder: 'data:image/webp;base64,AAAA',
};

/** A context for tests: two sources, two articles, three topics and one picture, on a site that stands under `/news`. */
export function exampleContext(language: Language = 'en'): BodyContext {
  return {
    language,
    firstLanguage: 'en',
    timeZone: 'Europe/Kyiv',
    base: '/news',
    sources: {
      dx: {
        number: 1,
        href: 'https://en.defence-ua.com/',
        title: 'Defense Express',
        archived: 'https://web.archive.org/web/2025/https://en.defence-ua.com/',
        readOn: '2025-09-01',
      },
      kcna: { number: 2, href: '#source-kcna', title: 'KCNA' },
    },
    articles: {
      '2025/08/uranium-training': { href: '/news/2025/08/uranium-training/', language: 'en' },
      '2025/08/ukrainian-only': { href: '/news/uk/2025/08/ukrainian-only/', language: 'uk' },
    },
    topics: {
      'kn-23': { href: '/news/topics/kn-23/', title: 'KN-23' },
      ukraine: { href: '/news/topics/ukraine/', title: 'Ukraine' },
      patriot: { href: '/news/topics/patriot/', title: 'Patriot' },
    },
    mentions: [
      { id: 'kn-23', phrases: ['KN-23', 'Hwasong-11A'] },
      { id: 'ukraine', phrases: ['Ukraine', 'Україна'] },
      { id: 'patriot', phrases: ['Patriot', 'PAC-3 MSE'] },
    ],
    pictures: {
      base: '/news',
      sizes: '(min-width: 48rem) 42rem, 100vw',
      tallSizes: '28rem',
      bySrc: { 'hall.jpg': picture, 'tower.jpg': { ...picture, width: 800, height: 1200 } },
    },
  };
}

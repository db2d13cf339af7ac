import type { aboutSites as english } from '../en/sites.ts';
import { inLanguage, otherLanguage, quoted } from './parts.ts';

export const aboutSites: typeof english = {
  'address-reserved': ({ id }) => [
    `Адресу /${id}/ займає сторінка, яка є на кожному сайті.`,
    'Дайте файлові чи теці іншу назву.',
  ],
  'address-shared': ({ id, other }) => [
    `На адресі /${id}/ вже стоїть ${other}.`,
    'Дайте одному з двох файлів іншу назву.',
  ],
  'redirect-capitals': ({ path, owner }) => [
    `${quoted(path)} відрізняється від адреси ${owner === '' ? 'сторінки, яка є на кожному сайті,' : owner} лише великими літерами.`,
    'Для багатьох дисків і серверів це одне й те саме, тож переспрямування стало б на місце сторінки: приберіть рядок.',
  ],
  'redirect-taken': ({ path, owner }) => [
    owner === ''
      ? `${quoted(path)} – адреса сторінки, яка є на кожному сайті.`
      : `${quoted(path)} – це вже адреса файлу ${owner}.`,
    'Стара адреса може вести деінде, лише якщо на ній уже нічого немає: напишіть іншу або приберіть рядок.',
  ],
  'redirect-shared': ({ path, other }) => [
    `${quoted(path)} вже веде деінде: так записано у файлі ${other}.`,
    'Приберіть один із двох записів.',
  ],
  'text-language-unknown': ({ language }) => [
    `Сайт не виходить мовою ${quoted(language)}.`,
    otherLanguage(language, 'Приберіть текст'),
  ],
  'text-language-missing': ({ language }) => [
    `Бракує тексту ${inLanguage(language)}, першою мовою сайту.`,
    `Додайте текст поруч з іншим, наприклад ${language}: Одним рядком`,
  ],
};

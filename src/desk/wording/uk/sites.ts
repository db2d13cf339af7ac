import type { aboutSites as english } from '../en/sites.ts';
import { inLanguage, otherLanguage, quoted, words } from './parts.ts';

export const aboutSites: typeof english = {
  'address-reserved': ({ id }) =>
    words(`Адресу /${id}/ займає сторінка, яка є на кожному сайті.`, 'Дайте файлові чи теці іншу назву.'),
  'address-shared': ({ id, other }) =>
    words(`На адресі /${id}/ вже стоїть ${other}.`, 'Дайте одному з двох файлів іншу назву.'),
  'redirect-taken': ({ path, owner }) =>
    words(
      owner === ''
        ? `${quoted(path)} – адреса сторінки, яка є на кожному сайті.`
        : `${quoted(path)} – це вже адреса файлу ${owner}.`,
      'Стара адреса може вести деінде, лише якщо на ній уже нічого немає: напишіть іншу або приберіть рядок.',
    ),
  'redirect-shared': ({ path, other }) =>
    words(`${quoted(path)} вже веде деінде: так записано у файлі ${other}.`, 'Приберіть один із двох записів.'),
  'text-language-unknown': ({ language }) =>
    words(`Сайт не виходить мовою ${quoted(language)}.`, otherLanguage(language, 'Приберіть текст')),
  'text-language-missing': ({ language }) =>
    words(
      `Бракує тексту ${inLanguage(language)}, першою мовою сайту.`,
      `Додайте текст поруч з іншим, наприклад ${language}: Одним рядком`,
    ),
};

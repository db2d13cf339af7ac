import type { FileKind, PictureFault } from '../../../model/picture-fault.ts';
import type { Words } from '../../wording.ts';

const kinds: Readonly<Record<FileKind, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  avif: 'AVIF',
  gif: 'GIF',
  tiff: 'TIFF',
  svg: 'SVG',
};

const formats = 'Зображення – це JPEG, PNG, WebP, AVIF, GIF, TIFF або SVG.';
const anew = 'Збережіть зображення ще раз у програмі, яка його створила, або візьміть інше.';
const plain = 'Приберіть це або збережіть рисунок як простий SVG.';

/** Речення про файли зображень, які є, але які не можна опублікувати. */
export const aboutRefusedPictures = {
  'picture-refused': ({ src, fault }: { src: string; fault: PictureFault }): Words => {
    const [what, hint] = inWords(fault);
    return { message: `Зображення «${src}» не можна опублікувати: ${what}.`, hint };
  },
  'public-upload': ({ path }: { path: string }): Words => ({
    message: `«${path}» опублікують як є, з усім, що в ньому записано.`,
    hint: 'Покладіть зображення поруч із текстом, який його показує, і приберіть його з public/. Там місце лише рисункам, шрифтам і невеликим текстовим файлам.',
  }),
};

/** Що не так із файлом і що з цим робити. */
function inWords(fault: PictureFault): readonly [what: string, hint: string] {
  switch (fault.reason) {
    case 'not-there':
      return ['такого файлу немає', 'Поверніть файл або назвіть інший.'];
    case 'no-file':
      return ['це не звичайний файл', 'Покладіть сюди копію зображення.'];
    case 'empty':
      return ['файл порожній', 'Скопіюйте його сюди ще раз.'];
    case 'cut-off':
      return ['воно обірване, частини файлу бракує', 'Скопіюйте його сюди ще раз або візьміть інше.'];
    case 'too-tall':
      return ['воно надто високе для своєї ширини', 'Розріжте його на кілька зображень.'];
    case 'credit-too-long':
      return ['його авторство й ліцензія надто довгі', 'Скоротіть їх.'];
    case 'too-heavy':
      return [`файл більший за ${String(fault.megabytes)} мегабайтів`, 'Збережіть його меншим.'];
    case 'too-large':
      return [
        `у ньому понад ${String(fault.megapixels)} мегапікселів`,
        'Збережіть його меншим: досить 1800 пікселів завширшки.',
      ];
    case 'damaged':
      return [`воно пошкоджене, і його не можна прочитати як ${kinds[fault.kind]}`, anew];
    case 'unknown-ending':
      return [fault.ending === '' ? 'у назві немає розширення' : `назва закінчується на .${fault.ending}`, formats];
    case 'wrong-ending':
      return wrongEnding(fault);
    case 'drawing-encoding':
      return ['рисунок записано не в UTF-8', 'Збережіть його як простий SVG.'];
    case 'drawing-entity':
      return ['рисунок оголошує <!ENTITY>', 'Збережіть його як простий SVG.'];
    case 'drawing-too-complex':
      return ['рисунок надто складний', 'Намалюйте його з меншої кількості частин або збережіть як PNG.'];
    case 'drawing-element':
      return [`у рисунку є <${fault.element}>`, plain];
    case 'drawing-reference':
      return [`рисунок посилається на щось поза собою, «${fault.reference}»`, plain];
  }
}

function wrongEnding({
  ending,
  promised,
  found,
}: Extract<PictureFault, { reason: 'wrong-ending' }>): readonly [what: string, hint: string] {
  const wrong = `це не ${kinds[promised]}, хоча назва закінчується на .${ending}`;
  return found === undefined
    ? [wrong, anew]
    : [`${wrong}: це ${kinds[found]}`, 'Дайте файлу розширення, яке відповідає вмісту.'];
}

import type { SvgFault, FileKind, PictureFault } from '../../../model/picture-fault.ts';
import type { aboutRefusedPictures as english } from '../en/pictures-refused.ts';
import { shortened } from '../pieces/words.ts';
import { quoted } from './parts.ts';

const kinds: Readonly<Record<FileKind, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  avif: 'AVIF',
  gif: 'GIF',
  tiff: 'TIFF',
  svg: 'SVG',
};

const formats = 'Збережіть його як JPEG, PNG, WebP, AVIF, GIF, TIFF або SVG.';
const anew = 'Збережіть його знову з програми, у якій його зроблено, або візьміть інше.';
const plain = 'Приберіть це або збережіть рисунок як звичайний SVG.';

/** Messages about picture files that exist and cannot be published, in Ukrainian. */
export const aboutRefusedPictures: typeof english = {
  'picture-refused': ({ src, fault }) => {
    const [what, hint] = refusalWords(fault);
    return [`Зображення ${quoted(src)} не можна опублікувати: ${what}.`, hint];
  },
  'public-upload': ({ path }) => [
    `${quoted(path)} опублікують як є, з усім, що в ньому записано.`,
    'Покладіть зображення поруч із текстом, який його показує, і приберіть його з public/. Там місце лише рисункам, шрифтам і невеликим текстовим файлам.',
  ],
  'public-page': ({ path }) => [
    `${quoted(path)} має назву сторінки цього сайту й показувався б замість неї.`,
    'Перейменуйте файл або приберіть його з public/.',
  ],
};

function refusalWords(fault: PictureFault): readonly [what: string, hint: string] {
  switch (fault.reason) {
    case 'not-there':
      return ['такого файлу немає', 'Поверніть файл або назвіть інший.'];
    case 'no-file':
      return ['це посилання або тека, а не файл', 'Покладіть сюди копію зображення.'];
    case 'cut-off':
      return [
        'воно обірване, частини файлу бракує',
        'Скопіюйте його ще раз звідти, де ви його взяли, або збережіть його знову з програми, у якій його зроблено.',
      ];
    case 'too-tall':
      return ['воно зависоке для своєї ширини', 'Розріжте його на кілька зображень.'];
    case 'credit-too-long':
      return ['його авторство й ліцензія задовгі', 'Скоротіть їх.'];
    case 'too-heavy':
      return [`файл більший за ${String(fault.megabytes)} мегабайтів`, 'Збережіть його меншим.'];
    case 'too-large':
      return [
        `у ньому понад ${String(fault.megapixels)} мегапікселів`,
        'Збережіть його меншим: вистачить 1800 пікселів завширшки.',
      ];
    case 'damaged':
      return [`воно пошкоджене, і його неможливо прочитати як ${kinds[fault.kind]}`, anew];
    case 'empty':
    case 'unknown-ending':
    case 'lfs-pointer':
    case 'heic':
    case 'wrong-ending':
      return otherFile(fault);
    case 'drawing-encoding':
    case 'drawing-entity':
    case 'drawing-too-complex':
    case 'drawing-without-size':
    case 'drawing-empty':
    case 'drawing-element':
    case 'drawing-reference':
      return wrongDrawing(fault);
  }
}

type OtherFile = Extract<
  PictureFault,
  { reason: 'empty' | 'unknown-ending' | 'lfs-pointer' | 'heic' | 'wrong-ending' }
>;

function otherFile(fault: OtherFile): readonly [what: string, hint: string] {
  switch (fault.reason) {
    case 'empty':
      return ['файл порожній', 'Скопіюйте його ще раз звідти, де ви його взяли.'];
    case 'unknown-ending':
      return [unknownEnding(fault.ending), formats];
    case 'lfs-pointer':
      return [
        'це лише записка, яку Git LFS лишає на місці ще не завантаженого зображення',
        'Виконайте git lfs pull у теці редакції або покладіть туди саме зображення.',
      ];
    case 'heic':
      return [
        `це HEIC, у якому знімають телефони, хоча назва закінчується на .${fault.ending}`,
        'Відкрийте його й експортуйте як JPEG: сама лише нова назва зображення не перетворить.',
      ];
    case 'wrong-ending':
      return wrongEnding(fault);
  }
}

function wrongDrawing(fault: SvgFault): readonly [what: string, hint: string] {
  switch (fault.reason) {
    case 'drawing-encoding':
      return [
        'рисунок записано не в UTF-8, і його літери неможливо прочитати',
        'Збережіть його як звичайний SVG, вибравши кодування UTF-8.',
      ];
    case 'drawing-entity':
      return ['у рисунку оголошено <!ENTITY>', 'Збережіть його як звичайний SVG.'];
    case 'drawing-too-complex':
      return [
        'рисунок надто складний, щоб його намалювати',
        'Намалюйте його з меншої кількості частин або збережіть як PNG.',
      ];
    case 'drawing-without-size':
      return [
        'у рисунку не сказано, якого він розміру, тож кожна програма показала б іншу його частину',
        'Допишіть у його перший тег прямокутник, у який він уміщається, з шириною і висотою наприкінці: <svg viewBox="0 0 900 600" …>.',
      ];
    case 'drawing-empty':
      return [
        'на рисунку нічого не видно',
        'Малюйте в межах прямокутника, який задають viewBox або width і height, або збережіть його ще раз із програми, у якій його зроблено.',
      ];
    case 'drawing-element':
      return [`у рисунку є <${fault.element}>`, plain];
    case 'drawing-reference':
      return [`рисунок посилається на щось поза собою (${shortened(fault.reference)})`, plain];
  }
}

function unknownEnding(ending: string): string {
  return ending === '' ? 'його назва не має закінчення' : `його назва закінчується на .${ending}`;
}

function wrongEnding({
  ending,
  promised,
  found,
}: Extract<PictureFault, { reason: 'wrong-ending' }>): readonly [what: string, hint: string] {
  return found === undefined
    ? [`це не ${kinds[promised]}, хоча його назва закінчується на .${ending}`, anew]
    : [
        `це ${kinds[found]}, хоча його назва закінчується на .${ending}`,
        `Дайте файлові закінчення .${found} й напишіть тут нову назву.`,
      ];
}

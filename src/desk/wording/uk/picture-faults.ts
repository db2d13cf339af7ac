import type { DrawingFault, PictureFault, PictureKind } from '../../../model/picture-fault.ts';
import type { Words } from '../../wording.ts';
import { shortened } from '../words.ts';
import { quoted, words } from './parts.ts';

const again = 'Збережіть його знову з програми, у якій його зроблено, або візьміть інше.';

/** Why a picture that is there is not published. */
export function pictureFault(src: string, fault: PictureFault): Words {
  const picture = `Зображення ${quoted(src)}`;
  switch (fault.is) {
    case 'missing':
      return words(`${picture} вже немає на місці.`, 'Поверніть файл або приберіть зображення з тексту.');
    case 'empty':
      return words(`${picture} – порожній файл.`, 'Скопіюйте файл ще раз звідти, де ви його взяли.');
    case 'too-large':
      return words(`${picture} більше за 200 МБ.`, 'Збережіть його меншим: вистачить 1800 пікселів завширшки.');
    case 'too-many-pixels':
      return words(
        `${picture} має понад 50 мегапікселів.`,
        'Збережіть його меншим: вистачить 1800 пікселів завширшки.',
      );
    case 'too-tall':
      return words(`${picture} зависоке для своєї ширини.`, 'Розріжте його на кілька зображень.');
    case 'cut-off':
      return words(
        `${picture} обірване: бракує частини файлу.`,
        'Скопіюйте файл ще раз звідти, де ви його взяли, або збережіть його знову з програми, у якій його зроблено.',
      );
    case 'credit-too-long':
      return words(`${picture} має задовгі авторство й ліцензію: файл їх не вмістить.`, 'Скоротіть їх.');
    case 'damaged':
      return words(`${picture} пошкоджене: його неможливо прочитати як ${kinds[fault.kind]}.`, again);
    case 'of-no-kind':
      return noKind(picture, fault.ending);
    case 'of-another-kind':
      return otherKind(picture, fault);
    case 'drawing-unreadable':
    case 'drawing-active':
    case 'drawing-declares':
    case 'drawing-refers':
      return drawingFault(picture, fault);
  }
}

function drawingFault(picture: string, fault: DrawingFault): Words {
  switch (fault.is) {
    case 'drawing-unreadable':
      return words(
        `${picture} – рисунок, літери якого неможливо прочитати.`,
        'Збережіть його як звичайний SVG, вибравши кодування UTF-8.',
      );
    case 'drawing-active':
      return words(
        `${picture} – рисунок, у якому є <${fault.part}>, а цього не дозволено.`,
        'Приберіть це або збережіть рисунок як звичайний SVG.',
      );
    case 'drawing-declares':
      return words(
        `${picture} – рисунок, у якому є <!ENTITY>, а цього не дозволено.`,
        'Збережіть його як звичайний SVG.',
      );
    case 'drawing-refers':
      return words(
        `${picture} – рисунок, що посилається на щось поза собою: ${shortened(fault.part)}`,
        'Приберіть це або вставте в сам рисунок.',
      );
  }
}

function noKind(picture: string, ending: string): Words {
  return words(
    ending === '' ? `${picture} не має закінчення в назві.` : `${picture} має в назві закінчення .${ending}.`,
    'Збережіть його як JPEG, PNG, WebP, AVIF, GIF, TIFF або SVG.',
  );
}

function otherKind(picture: string, { ending, promised, found }: Extract<PictureFault, { is: 'of-another-kind' }>) {
  const wrong = `${picture} – не ${kinds[promised]}, хоча його назва закінчується на .${ending}`;
  return found === undefined
    ? words(`${wrong}.`, again)
    : words(`${wrong}; це ${kinds[found]}.`, `Дайте файлові закінчення .${found} й напишіть тут нову назву.`);
}

const kinds: Readonly<Record<PictureKind, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  avif: 'AVIF',
  gif: 'GIF',
  tiff: 'TIFF',
  svg: 'SVG',
};

import type { DrawingFault, PictureFault, PictureKind } from '../../../model/picture-fault.ts';
import type { Words } from '../../wording.ts';
import { shortened } from '../words.ts';
import { quoted, words } from './parts.ts';

const again = 'Save it again from the program that made it, or use another one.';

/** Why a picture that is there is not published. */
export function pictureFault(src: string, fault: PictureFault): Words {
  const picture = `The picture ${quoted(src)}`;
  switch (fault.is) {
    case 'missing':
      return words(`${picture} is not there any more.`, 'Put the file back, or take the picture out.');
    case 'empty':
      return words(`${picture} is an empty file.`, 'Copy the file again from where it came.');
    case 'too-large':
      return words(`${picture} is larger than 200 MB.`, 'Save it smaller; 1,800 pixels are wide enough.');
    case 'too-many-pixels':
      return words(`${picture} has more than 50 megapixels.`, 'Save it smaller; 1,800 pixels are wide enough.');
    case 'too-tall':
      return words(`${picture} is too tall for its width.`, 'Cut it into several pictures.');
    case 'cut-off':
      return words(
        `${picture} is cut off: part of the file is missing.`,
        'Copy the file again from where it came, or save it again from the program that made it.',
      );
    case 'credit-too-long':
      return words(`${picture} has a credit and a licence that are too long for a picture file.`, 'Shorten them.');
    case 'damaged':
      return words(`${picture} is damaged: it cannot be read as ${kinds[fault.kind]}.`, again);
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
        `${picture} is a drawing whose letters cannot be read.`,
        'Save it as plain SVG, with the encoding UTF-8.',
      );
    case 'drawing-active':
      return words(
        `${picture} is a drawing that holds <${fault.part}>, which is not allowed.`,
        'Take it out, or save the drawing as plain SVG.',
      );
    case 'drawing-declares':
      return words(
        `${picture} is a drawing that declares an <!ENTITY>, which is not allowed.`,
        'Save it as plain SVG.',
      );
    case 'drawing-refers':
      return words(
        `${picture} is a drawing that refers to something outside itself: ${shortened(fault.part)}`,
        'Take that out, or put it into the drawing.',
      );
  }
}

function noKind(picture: string, ending: string): Words {
  return words(
    ending === '' ? `${picture} has no ending in its name.` : `${picture} ends in .${ending}.`,
    'Save it as JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG.',
  );
}

function otherKind(picture: string, { ending, promised, found }: Extract<PictureFault, { is: 'of-another-kind' }>) {
  const wrong = `${picture} is not ${kinds[promised]}, though its name ends in .${ending}`;
  return found === undefined
    ? words(`${wrong}.`, again)
    : words(`${wrong}; it is ${kinds[found]}.`, `Give the file the ending .${found}, and write that name here.`);
}

const kinds: Readonly<Record<PictureKind, string>> = {
  jpeg: 'a JPEG',
  png: 'a PNG',
  webp: 'a WebP',
  avif: 'an AVIF',
  gif: 'a GIF',
  tiff: 'a TIFF',
  svg: 'an SVG',
};

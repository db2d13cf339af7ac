import { pictureOf } from './doubled-brackets.ts';
import type { MeantLink } from './meant-links.ts';

/** A paragraph that is nothing but the name of a picture: `photo.jpg`, `[photo.jpg]`, `!(photo.jpg)`, `(photo: photo.jpg)`. */
export function* filed(text: string): Iterable<MeantLink> {
  const [written, name] = alone.exec(text) ?? [];
  if (written !== undefined && name !== undefined) yield { index: 0, written, fault: 'form', write: pictureOf(name) };
}

const alone =
  /^!?[([<]?(?:(?:image|img|photo|picture|фото|зображення|картинка|ілюстрація):\s*)?([^\s()[\]<>:/]{1,200}\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic))[)\]>]?$/iu;

import type { Language } from '../model/language.ts';
import type { TakenPicture } from './taken-pictures.ts';

const english = {
  made: (path: string) => `Made ${path}`,
  copied: (from: string, name: string) => `Copied ${from} as ${name}`,
  position: (name: string) => [
    `  ${name} says where it was taken. The position stays out of what is published. It is still in the file itself:`,
    '  remove it there if others can read this folder.',
  ],
  next: [
    'What is still missing stands between ⟨ and ⟩; npm run check lists it.',
    'It is a draft. Remove the line "status: draft" when it may be published.',
  ],
};

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  uk: {
    made: (path) => `Створено ${path}`,
    copied: (from, name) => `Скопійовано ${from} як ${name}`,
    position: (name) => [
      `  У файлі ${name} записано, де зроблено знімок. Опубліковано цього не буде, але в самому файлі це залишається:`,
      '  приберіть координати з нього, якщо цю теку можуть читати інші.',
    ],
    next: [
      'Чого ще бракує, стоїть між ⟨ і ⟩; npm run check це перелічує.',
      'Це чернетка. Приберіть рядок «status: draft», коли її можна публікувати.',
    ],
  },
};

/** What was made, for the editor who asked for it. */
export function reportOf(path: string, pictures: readonly TakenPicture[], language: Language): string {
  const say = words[language];
  const aboutPicture = ({ from, name, hasPosition }: TakenPicture) => [
    say.copied(from, name),
    ...(hasPosition ? say.position(name) : []),
  ];
  return [say.made(path), ...pictures.flatMap(aboutPicture), ...say.next].join('\n');
}

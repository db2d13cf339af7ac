import type { TakenPicture } from './taken-pictures.ts';

export function reportOf(path: string, pictures: readonly TakenPicture[]): string {
  return [
    `Made ${path}`,
    ...pictures.flatMap(aboutPicture),
    'What is still missing stands between ⟨ and ⟩; npm run check lists it.',
    'It is a draft. Remove the line "status: draft" when it may be published.',
  ].join('\n');
}

function aboutPicture({ from, name, hasPosition }: TakenPicture): readonly string[] {
  const copied = `Copied ${from} as ${name}`;
  if (!hasPosition) return [copied];
  return [
    copied,
    `  ${name} says where it was taken. The position stays out of what is published. It is still in the file itself:`,
    '  remove it there if others can read this folder.',
  ];
}

/** The endings of the names of pictures that can be published. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg', 'tif', 'tiff', 'gif'] as const;

export function isPicture(name: string): boolean {
  return pictureEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

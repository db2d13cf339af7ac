/** The endings of the names of pictures that can be published. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg', 'tif', 'tiff', 'gif'] as const;

/** Whether a file name has the ending of a picture that can be published. */
export function isPicture(name: string): boolean {
  return pictureEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** The format of a picture file, detected from its bytes. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff' | 'svg';

/** The reason why a picture cannot be published, as plain values, which `src/desk/wording` puts into words. */
export type PictureFault =
  | { readonly reason: 'not-there' | 'no-file' | 'cut-off' | 'too-tall' | 'credit-too-long' }
  | { readonly reason: 'empty' }
  | { readonly reason: 'lfs-pointer' }
  | { readonly reason: 'heic'; readonly ending: string }
  | { readonly reason: 'too-heavy'; readonly megabytes: number }
  | { readonly reason: 'too-large'; readonly megapixels: number }
  | { readonly reason: 'damaged'; readonly kind: FileKind }
  /** `ending` is `''` where the name has none. */
  | { readonly reason: 'unknown-ending'; readonly ending: string }
  | {
      readonly reason: 'wrong-ending';
      readonly ending: string;
      readonly promised: FileKind;
      /** `undefined` where the bytes are of no format that can be published. */
      readonly found: FileKind | undefined;
    }
  | SvgFault;

export type SvgFault =
  | {
      readonly reason:
        'drawing-encoding' | 'drawing-entity' | 'drawing-too-complex' | 'drawing-without-size' | 'drawing-empty';
    }
  | { readonly reason: 'drawing-element'; readonly element: string }
  | { readonly reason: 'drawing-reference'; readonly reference: string };

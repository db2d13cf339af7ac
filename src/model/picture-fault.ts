export type FileKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff' | 'svg';

/** Why a picture cannot be published: plain values, which the desk puts into words. */
export type PictureFault =
  | { readonly reason: 'not-there' | 'no-file' | 'empty' | 'cut-off' | 'too-tall' | 'credit-too-long' }
  | { readonly reason: 'too-heavy'; readonly megabytes: number }
  | { readonly reason: 'too-large'; readonly megapixels: number }
  | { readonly reason: 'damaged'; readonly kind: FileKind }
  /** `''`: the name has no ending. */
  | { readonly reason: 'unknown-ending'; readonly ending: string }
  | {
      readonly reason: 'wrong-ending';
      readonly ending: string;
      readonly promised: FileKind;
      /** `undefined`: nothing that can be published. */
      readonly found: FileKind | undefined;
    }
  | DrawingFault;

/** Why a drawing may not be drawn. */
export type DrawingFault =
  | { readonly reason: 'drawing-encoding' | 'drawing-entity' | 'drawing-too-complex' }
  | { readonly reason: 'drawing-element'; readonly element: string }
  | { readonly reason: 'drawing-reference'; readonly reference: string };

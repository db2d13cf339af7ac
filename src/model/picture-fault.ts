/** The kinds of picture files that can be published. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff' | 'svg';

/** Why a picture file is not published. */
export type PictureFault = FileFault | DrawingFault;

export type FileFault =
  | { readonly is: 'missing' | 'empty' | 'too-large' | 'too-many-pixels' | 'too-tall' | 'cut-off' | 'credit-too-long' }
  | { readonly is: 'damaged'; readonly kind: PictureKind }
  /** `ending` is `''` where the name has none. */
  | { readonly is: 'of-no-kind'; readonly ending: string }
  /** `found` is `undefined` where the file is no picture at all. */
  | {
      readonly is: 'of-another-kind';
      readonly ending: string;
      readonly promised: PictureKind;
      readonly found: PictureKind | undefined;
    };

export type DrawingFault =
  | { readonly is: 'drawing-unreadable' | 'drawing-declares' }
  /** An element that is not drawn, or a reference to something outside; `part` as it stands in the drawing. */
  | { readonly is: 'drawing-active' | 'drawing-refers'; readonly part: string };

import type { PictureFault } from '../../model/picture-fault.ts';

/** A picture that is not published, and why. */
export class PictureRefused extends Error {
  readonly file: string;
  readonly fault: PictureFault;

  constructor(file: string, fault: PictureFault, options?: ErrorOptions) {
    super(`${file}: ${fault.reason}`, options);
    this.name = 'PictureRefused';
    this.file = file;
    this.fault = fault;
  }
}

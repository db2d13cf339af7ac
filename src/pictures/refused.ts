/** A picture that is not published, and why, in words that an editor understands. */
export class PictureRefused extends Error {
  readonly file: string;
  readonly reason: string;

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options);
    this.name = 'PictureRefused';
    this.file = file;
    this.reason = reason;
  }
}

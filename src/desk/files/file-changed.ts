/** An error that says that a content file was changed or taken away after it had been checked: its message is for the editor. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';

  constructor(path: string) {
    super(`${path} was changed while it was being read. Nothing is lost: start again.`);
  }
}

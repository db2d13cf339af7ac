import { watchFolder } from './watch-folder.ts';

/** The lines between which one check stands: by them, a text editor's task knows which problems are of today. */
export const checkBegins = 'Checking the newsroom.';
export const checkEnds = 'Waiting for the next change.';

export interface Checking {
  /** The folder of the newsroom. */
  readonly content: string;
  readonly check: () => Promise<unknown>;
  readonly say: (line: string) => void;
}

/** Checks now, and again after every change of the newsroom, for as long as the command runs. */
export async function keepChecking({ content, check, say }: Checking): Promise<void> {
  const once = async () => {
    say(checkBegins);
    await check();
    say(checkEnds);
  };
  await once();
  watchFolder(content, once);
}

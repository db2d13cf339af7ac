import { execFile } from 'node:child_process';
import { constants } from 'node:buffer';

/** Variables of the process that calls, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Asks git about one folder; `input` goes to its standard input. */
export type Git = (args: readonly string[], input?: string) => Promise<Answer>;

export type Answer =
  | { readonly kind: 'answered'; readonly output: Buffer }
  /** git ended with an error; `says` is its own first line. */
  | { readonly kind: 'refused'; readonly says: string }
  /** There is no git on this machine. */
  | { readonly kind: 'absent' };

// A repository's own settings may name programs to run. None of them is needed to read it.
const harmless = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=off', 'color.ui=false'];
const settings = ['--no-pager', ...harmless.flatMap((setting) => ['-c', setting])];

/** git in `folder`: no shell, no network, nothing written, nothing asked, and no other repository than the folder's own. */
export function gitIn(folder: string, environment: Environment): Git {
  const options = {
    cwd: folder,
    env: quiet(environment),
    encoding: 'buffer',
    maxBuffer: constants.MAX_LENGTH,
  } as const;
  return (args, input = '') =>
    new Promise((resolve) => {
      const child = execFile('git', [...settings, ...args], options, (error, output, errors) => {
        if (!error) resolve({ kind: 'answered', output });
        else if (error.code === 'ENOENT') resolve({ kind: 'absent' });
        else resolve({ kind: 'refused', says: errors.toString('utf8').replace(/\n.*/su, '') });
      });
      // git may end before it has read everything; what it says then is enough.
      child.stdin?.on('error', () => undefined).end(input);
    });
}

/** What git printed, as text without its last line break; `undefined` where it refused. */
export async function lineFrom(answer: Promise<Answer>): Promise<string | undefined> {
  const { kind, ...rest } = await answer;
  return kind === 'answered' && 'output' in rest ? rest.output.toString('utf8').trimEnd() : undefined;
}

function quiet(environment: Environment): NodeJS.ProcessEnv {
  // Inside a hook, git points to the repository that it was called in.
  const kept = Object.entries(environment).filter(([name]) => !/^GIT_(?!CONFIG|CEILING)/u.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: '',
  };
}

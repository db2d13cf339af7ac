import { execFile } from 'node:child_process';
import { constants } from 'node:buffer';

/** Environment variables, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs git with these arguments in one folder; `input` is written to its standard input. */
export type Git = (args: readonly string[], input?: string) => Promise<Answer>;

export type Answer =
  | { readonly kind: 'answered'; readonly output: Buffer }
  /** git exited with an error; `says` is the first line of its error output. */
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'absent' };

// A repository's configuration may name programs that git would run.
const harmless = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=off', 'color.ui=false'];
const settings = ['--no-pager', ...harmless.flatMap((setting) => ['-c', setting])];

/** Runs git in a folder: without a shell, network access or prompts, and without writing to the repository. */
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
      // git may exit before it has read its input; the callback above reports why.
      child.stdin?.on('error', () => undefined).end(input);
    });
}

/** The output of git as text, without trailing white space; `undefined` if git failed. */
export async function lineFrom(answer: Promise<Answer>): Promise<string | undefined> {
  const { kind, ...rest } = await answer;
  return kind === 'answered' && 'output' in rest ? rest.output.toString('utf8').trimEnd() : undefined;
}

function quiet(environment: Environment): NodeJS.ProcessEnv {
  // Inside a hook, git's variables point to the repository of the hook.
  const kept = Object.entries(environment).filter(([name]) => !/^GIT_(?!CONFIG|CEILING)/u.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: '',
  };
}

import { createServer } from 'node:net';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { UsageError } from '../edition/settings/settings.ts';
import { errorCode } from '../io/errno.ts';

const defaultPort = 4321;
const lastPort = 65_535;

/** The option of the port to listen on, written as commander writes options; 0 is any free port. */
export function portOption(flags: `--port ${string}`): Option {
  return new Option(flags, 'where to listen').argParser(portArgument).default(defaultPort);
}

/**
 * The port that a command listens on: the one that was asked for or, where none was, the first free one from 4321.
 * @param say is told where that is another than 4321.
 * @throws UsageError if the port that was asked for cannot be had.
 */
export async function portOf(program: Command, say: (line: string) => void): Promise<number> {
  const { port: first } = program.opts<{ port: number }>();
  if (program.getOptionValueSource('port') !== 'default') {
    const code = await whyNot(first);
    if (code === undefined) return first;
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be had (${code})`;
    throw new UsageError(
      `Port ${String(first)} ${why}. Name another one, or leave out --port: the first free one is used.`,
    );
  }
  let port = first;
  while (port < lastPort && (await whyNot(port)) === 'EADDRINUSE') port += 1;
  if (port !== first) say(`Port ${String(first)} is taken by another program, so the next free one is used.`);
  return port;
}

/** The code of the error that listening ends in; `undefined` where nothing is in the way. */
function whyNot(port: number): Promise<string | undefined> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server
      .once('error', (error) => {
        const code = errorCode(error);
        if (code === undefined) reject(error);
        else resolve(code);
      })
      .listen(port, '127.0.0.1', () =>
        server.close(() => {
          resolve(undefined);
        }),
      );
  });
}

function portArgument(value: string): number {
  const port = Number(value);
  if (!/^\d+$/u.test(value) || port > lastPort) throw new InvalidArgumentError('Write a number from 0 to 65535.');
  return port;
}

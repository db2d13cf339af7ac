import { createServer, type AddressInfo, type Server } from 'node:net';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { portOf, portOption } from './port.ts';

async function listening(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
}

/** What `use` finds while a port is taken. */
async function whileTaken<Found>(use: (port: number) => Promise<Found>, wanted = 0): Promise<Found> {
  const server = await listening(wanted);
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

/** The port that a command uses whose default is `first`, and what it says. */
async function used(args: readonly string[], first?: number) {
  const option = portOption('--port <number>');
  if (first !== undefined) option.default(first);
  const program = new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .addOption(option);
  const said: string[] = [];
  const port = await portOf(program.parse(args, { from: 'user' }), (line) => said.push(line));
  return { port, said };
}

test('where the usual port is taken, the next free one is used, and that is said', async () => {
  await whileTaken(async (first) => {
    const { port, said } = await used([], first);
    expect(port).toBeGreaterThan(first);
    expect(said).toEqual([`Port ${String(first)} is taken by another program, so the next free one is used.`]);
    await whileTaken(async () => {
      expect((await used([], first)).port).toBeGreaterThan(port);
    }, port);
  });
});

test('the usual port is used where it is free, and nothing is said', async () => {
  const free = await whileTaken((port) => Promise.resolve(port));
  expect(await used([], free)).toEqual({ port: free, said: [] });
});

test('a port that was asked for is used or refused, never replaced', async () => {
  const free = await whileTaken(async (taken) => {
    await expect(used(['--port', String(taken)])).rejects.toThrow(
      `Port ${String(taken)} is taken by another program. Name another one, or leave out --port: the first free one is used.`,
    );
    return taken;
  });
  expect((await used(['--port', String(free)])).port).toBe(free);
  expect((await used(['--port', '0'])).port).toBe(0);
});

test.each(['', 'x', '-1', '80.5', '65536', '1e3'])('what is no port is refused: %j', async (value) => {
  await expect(used(['--port', value])).rejects.toThrow('Write a number from 0 to 65535.');
});

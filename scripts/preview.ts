import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { exitCodes, run } from '../src/cli/command-line.ts';
import { portOf, portOption } from '../src/cli/port.ts';
import { UsageError } from '../src/edition/settings/settings.ts';
import { serveEdition } from '../src/cli/serve.ts';
import { manifestName } from '../src/edition/output/swap.ts';

await run(async () => {
  const program = new Command('preview')
    .description('Show the site as it was built.')
    .option('--out <dir>', 'the folder of the site', 'dist')
    .addOption(portOption('--port <number>'))
    .exitOverride();
  const options = program.parse().opts<{ out: string }>();
  const out = resolve(options.out);
  if (!existsSync(join(out, manifestName)))
    throw new UsageError(`There is no site in ${options.out}. Make one: npm run build`);

  const { address } = await serveEdition(out, await portOf(program, console.log));
  console.log(`The site is at ${address} – stop with Ctrl+C.`);
  return exitCodes.fine;
});

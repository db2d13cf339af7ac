import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { exitCodes, run } from '../src/cli/command-line.ts';
import { manualPath, manualWithMessages } from '../tests/support/message-tables.ts';

await run(async () => {
  new Command('manual').description("Write the tables of messages in the editors' manual anew.").exitOverride().parse();
  await writeFile(manualPath, manualWithMessages());
  return exitCodes.fine;
});

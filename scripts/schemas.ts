import { resolve } from 'node:path';
import { command, exitCodes, run, settingsOf, type SharedOptions } from '../src/cli/command-line.ts';
import { writeSchemas } from '../src/cli/write-schemas.ts';

await run(async () => {
  const program = command('schemas', 'Tell text editors which fields there are and what may stand in them.');
  const options = program.parse().opts<SharedOptions>();
  const { content } = settingsOf(options, () => new Date());
  const written = await writeSchemas({ content, project: resolve(import.meta.dirname, '..') });
  console.log(`${String(written)} schemas written to .vscode/schemas/.`);
  return exitCodes.fine;
});

import { appendFileSync } from 'node:fs';
import { unified } from 'unified';

// Loaded before a command, on each of its threads (`node --import`): writes down every text that anything parses.
const log = process.env['PARSED_TEXTS'];
const processors = Object.getPrototypeOf(unified()) as ReturnType<typeof unified>;
const parse = processors.parse;

processors.parse = function (...[file]: Parameters<typeof parse>) {
  if (log !== undefined) appendFileSync(log, `${JSON.stringify(String(file))}\n`);
  return parse.call(this, file);
};

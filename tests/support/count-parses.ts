import { appendFileSync } from 'node:fs';
import { unified } from 'unified';

interface Parser {
  parse: (this: unknown, file: unknown) => unknown;
}

// Loaded before a command, on each of its threads (`node --import`): writes down every text that anything parses.
const log = process.env['PARSED_TEXTS'];
const processors = Object.getPrototypeOf(unified()) as Parser;
const { parse } = processors;

processors.parse = function (file) {
  if (log !== undefined) appendFileSync(log, `${JSON.stringify(String(file))}\n`);
  return parse.call(this, file);
};

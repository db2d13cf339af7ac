import { writtenBody } from '../../markdown/inspect/written-texts.ts';
import type { ParsedBody } from '../../markdown/parse/parse-body.ts';
import type { Finding } from '../findings/finding.ts';
import { placeFinder } from '../text/place-finder.ts';
import { cutAddresses } from './links/cut-addresses.ts';
import { cutWords } from './markup/cut-words.ts';
import { definitions } from './markup/definitions.ts';
import { emptyBlocks } from './markup/empty-blocks.ts';
import { foreignTables, foreignTablesIn, linesOfForeignTables } from './markup/foreign-tables.ts';
import { foreignMarks } from './markup/foreign-marks.ts';
import { garbledTexts } from './markup/garbled-texts.ts';
import { headingLines } from './markup/heading-lines.ts';
import { htmlTags } from './markup/html-tags.ts';
import { joinedLines } from './markup/joined-lines.ts';
import { lineMarks } from './markup/line-marks.ts';
import { listNumbers } from './markup/list-numbers.ts';
import { lostBackslashes } from './markup/lost-backslashes.ts';
import { keyboardQuotes } from './markup/keyboard-quotes.ts';
import type { MarkupRule } from './markup/markup.ts';
import { notesInWords } from './markup/notes-in-words.ts';
import { openQuotations } from './markup/open-quotations.ts';
import { shownSigns } from './markup/shown-signs.ts';
import { signsLeftOver } from './markup/signs-left-over.ts';
import { speltAddresses } from './links/spelt-addresses.ts';
import { spoiltAddresses } from './links/spoilt-addresses.ts';
import { swallowedLines } from './markup/swallowed-lines.ts';
import { tableRows } from './markup/table-rows.ts';
import { unmadeEmphasis } from './markup/emphasis.ts';
import { unmadeLinks } from './links/unmade-links.ts';
import { unmadeTables } from './markup/unmade-tables.ts';
import { unmeantCode } from './markup/unmeant-code.ts';
import { unmeantEmphasis } from './markup/unmeant-emphasis.ts';
import { unreadMarks } from './markup/unread-marks.ts';
import { wordsLeftOut } from './markup/words-left-out.ts';
import type { AboveBody } from './rules/body.ts';

const rules: readonly MarkupRule[] = [
  definitions,
  listNumbers,
  lineMarks,
  tableRows,
  unmadeTables,
  unmadeLinks,
  spoiltAddresses,
  speltAddresses,
  cutAddresses,
  unreadMarks,
  emptyBlocks,
  htmlTags,
  foreignMarks,
  unmadeEmphasis,
  unmeantEmphasis,
  unmeantCode,
  lostBackslashes,
  headingLines,
  joinedLines,
  swallowedLines,
  signsLeftOver,
  notesInWords,
  keyboardQuotes,
  cutWords,
  garbledTexts,
  openQuotations,
];

/**
 * Where the marks of a body do something else than was typed. Of a text that nests too deep there are no
 * marks.
 * @param others what other rules found in the same body.
 */
export function* markupOf(
  parsed: ParsedBody,
  { file, citations }: AboveBody,
  others: readonly Finding[],
): Iterable<Finding> {
  if (parsed.isTooDeep) return;
  const place = placeFinder(parsed.markdown);
  const body = { ...writtenBody(parsed), citations, at: (offset: number) => ({ file, body: place(offset) }) };
  const tables = foreignTablesIn(body);
  const inTables = linesOfForeignTables(tables);
  const told = new Set(others.flatMap(linesOf));
  yield* foreignTables(tables, body);
  for (const line of inTables) told.add(line);
  for (const rule of rules)
    for (const one of rule(body)) {
      if (one.body && inTables.has(one.body.line)) continue;
      for (const line of linesOf(one)) told.add(line);
      yield one;
    }
  yield* wordsLeftOut(body, told);
  yield* shownSigns(body, told);
}

/** The lines of a body of which a finding speaks. */
function linesOf({ body, alsoAt = [] }: Finding): readonly number[] {
  return [...(body ? [body] : []), ...alsoAt].map(({ line }) => line);
}

import { writtenBody } from '../../../markdown/inspect/written-texts.ts';
import { parseBody } from '../../../markdown/parse/parse-body.ts';

/** The signs on both sides of a passage. */
interface Around {
  readonly before: string;
  readonly after: string;
}

const signs = '[\\s.,;:!?…"\'“”„«»‘’–—%‰°+№§$€£-]*';
const ends = new RegExp(`^(${signs})(.*?)(${signs})$`, 'su');
const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Marks around words so that Markdown reads them there; `undefined` where none of the usual ways makes them be read. */
export function emphasisToPaste(mark: string, words: string, around: Around): string | undefined {
  // Between letters, underscores are letters (CommonMark 0.31.2, 6.2).
  const own = mark.replaceAll('_', '*');
  return [mark, own]
    .flatMap((one) => [outside(one, words), insideBrackets(one, words)])
    .find((write) => write !== undefined && isRead(write, around));
}

/** Signs that stand at the ends of the words, put outside the marks. */
function outside(mark: string, words: string): string {
  const [, before = '', core = '', after = ''] = ends.exec(words) ?? [];
  return `${before.trim()}${mark}${core}${mark}${after.trim()}`;
}

/** The marks inside of brackets that stand around all of the words. */
function insideBrackets(mark: string, words: string): string | undefined {
  const [opening = '', closing = ''] = [words.at(0), words.at(-1)];
  const core = words.slice(1, -1);
  if (brackets[opening] !== closing || core.includes(opening) || core.includes(closing)) return undefined;
  return `${opening}${mark}${core}${mark}${closing}`;
}

/** Whether Markdown makes emphasis of a passage between the signs around it, and shows no mark of it. */
function isRead(write: string, { before, after }: Around): boolean {
  const { nodes, texts } = writtenBody(parseBody(`${before}${write}${after}`));
  const isMade = nodes.some(({ node: { type } }) => type === 'strong' || type === 'emphasis' || type === 'delete');
  return isMade && !texts.some(({ text }) => /\*|__|~~/u.test(text));
}

import { isCancel, multiselect, select, text, type Option } from '@clack/prompts';
import type { QuestionWords } from './question-words.ts';

// The keys are explained in our own words, and nothing is asked of clack that it answers in English alone.

type Asked<Answer> = Promise<Answer | symbol>;

/** How many choices are shown at once. */
const maxItems = 10;

/** One of several choices. */
export function oneOf<Value extends string>(
  message: string,
  options: readonly Option<Value>[],
  { choosing }: QuestionWords,
): Asked<Value> {
  return select({ message: withKeys(message, choosing), options: [...options], maxItems, showInstructions: false });
}

/** At least one of several choices. @param missing is told where none was made. */
export async function severalOf(
  message: string,
  options: readonly Option<string>[],
  { choosingSeveral, missing }: Pick<QuestionWords, 'choosingSeveral'> & { readonly missing: string },
): Asked<string[]> {
  const asked = { options, maxItems, required: false, showInstructions: false };
  for (let lead = message; ; lead = `${missing}\n${message}`) {
    const answer = await multiselect({ ...asked, message: withKeys(lead, choosingSeveral) });
    if (isCancel(answer) || answer.length > 0) return answer;
  }
}

/** Some of the pictures that are there, or none. */
export async function picturesAmong(options: readonly Option<string>[], words: QuestionWords): Asked<string[]> {
  const whether = [
    { value: 'none', label: words.noPicture },
    { value: 'some', label: words.somePictures },
  ] as const;
  const answer = await oneOf(words.pictures, whether, words);
  if (answer === 'none') return [];
  return isCancel(answer)
    ? answer
    : severalOf(words.whichPictures, options, { ...words, missing: words.pictureMissing });
}

/** One of many addresses: those that hold what is typed are offered. */
export async function addressAmong(addresses: readonly string[], words: QuestionWords): Asked<string> {
  const matching = (part = '') => addresses.filter((address) => address.includes(part.trim()));
  const validate = (part?: string) => (matching(part).length === 0 ? words.noStory : undefined);
  const part = addresses.length > maxItems ? await text({ message: words.which, validate }) : '';
  if (isCancel(part)) return part;
  const options = matching(part).map((value) => ({ value }));
  return oneOf(words.whichOfThese, options, words);
}

function withKeys(message: string, keys: string): string {
  return `${message}\n${keys}`;
}

/** Gives a terminal that does not know its size, as in some pipes and consoles, that of an old one: clack would write one letter a line. */
export function withUsualSize(output: { columns: number; rows: number }): void {
  output.columns ||= 80;
  output.rows ||= 24;
}

import { group, isCancel, multiselect, select, text } from '@clack/prompts';
import { monthOf, proposedSlug, slugErrors, titleErrors, type StoryOptions } from './assignment.ts';
import type { Choice, StoryChoices } from './newsdesk.ts';
import { isoInZone } from '../locale/iso-in-zone.ts';

/** The editor cancelled a question. Nothing has been written. */
export class QuestionsCancelled extends Error {
  override readonly name = 'AskingEnded';
}

/** Asks the editor on the terminal for the options that are missing. @throws AskingEnded where the editor cancels. */
export async function askFor(wish: StoryOptions, desk: StoryChoices): Promise<StoryOptions> {
  const asked = await group(
    {
      title: () => given(wish.title) ?? askTitle(),
      category: () => given(wish.category) ?? askChoice('Category', desk.categories),
      author: () => given(wish.author) ?? askAuthors(desk.authors),
      language: () => given(wish.language) ?? askLanguage(desk),
    },
    {
      onCancel: () => {
        throw new QuestionsCancelled();
      },
    },
  );
  const slug = await (given(wish.slug) ?? askSlug(asked.title, { wish, desk }));
  if (isCancel(slug)) throw new QuestionsCancelled();
  return { ...wish, ...asked, slug };
}

function given<Value>(value: Value | undefined): Promise<Value> | undefined {
  return value === undefined ? undefined : Promise.resolve(value);
}

function askTitle() {
  return text({ message: 'Title', validate: (title = '') => titleErrors(title)[0] });
}

function askChoice(message: string, choices: readonly Choice[]) {
  return select({ message, options: optionsOf(choices) });
}

function askAuthors(choices: readonly Choice[]) {
  return multiselect({
    message: 'Author, or several; the byline keeps the order of this list',
    options: optionsOf(choices),
  });
}

function askLanguage({ languages }: StoryChoices) {
  const options = languages.map((language): { readonly value: string } => ({ value: language }));
  return languages.length === 1 ? Promise.resolve<string>(languages[0]) : select({ message: 'Language', options });
}

function askSlug(title: string, { wish, desk }: { readonly wish: StoryOptions; readonly desk: StoryChoices }) {
  const month = monthOf(isoInZone(wish.at, desk.timeZone));
  const message = `Address: /${month}/…/`;
  const initialValue = proposedSlug(title, wish.at, desk);
  return text({ message, initialValue, validate: (slug = '') => slugErrors(slug, month, desk)[0] });
}

function optionsOf(choices: readonly Choice[]) {
  return choices.map(({ id, name }) => ({ value: id, label: name, hint: id }));
}

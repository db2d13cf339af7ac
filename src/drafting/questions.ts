import { basename } from 'node:path';
import { isCancel, text } from '@clack/prompts';
import type { Language } from '../model/language.ts';
import { isoInZone } from '../locale/iso-in-zone.ts';
import { askInOrder, unlessIdle, type Question } from './ask-in-order.ts';
import { isTooLong, monthOf, proposedSlug, slugFault, type StoryOptions } from './assignment.ts';
import type { Choice, StoryChoices } from './newsdesk.ts';
import { addressAmong, oneOf, picturesAmong, severalOf, withUsualSize } from './prompts.ts';
import type { QuestionWords } from './question-words.ts';

/** What is known of a story, or of a translation, that is to be begun. */
export interface Answers {
  readonly begin: 'story' | 'translation';
  /** The address of the story that is to be translated. */
  readonly translate: string;
  readonly title: string;
  readonly category: string;
  readonly author: readonly string[];
  readonly language: string;
  readonly slug: string;
  /** Paths of pictures. */
  readonly picture: readonly string[];
}

/** What questions are made from. */
export interface Interview {
  readonly desk: StoryChoices;
  /** The hour of publication. */
  readonly at: StoryOptions['at'];
  /** Paths of pictures to choose from. */
  readonly offered: readonly string[];
  readonly words: QuestionWords;
}

/** Asks the editor on the terminal for what is not given. @returns `undefined` where the editor or the input stops. */
export function askFor(given: Partial<Answers>, interview: Interview): Promise<Partial<Answers> | undefined> {
  const { words } = interview;
  const goesBack = async () => {
    const options = [
      { value: 'back', label: words.back },
      { value: 'stop', label: words.stop },
    ];
    return (await oneOf(words.cancelled, options, words)) === 'back';
  };
  withUsualSize(process.stdout);
  return unlessIdle(process, askInOrder(questionsOf(interview), given, goesBack));
}

function questionsOf(interview: Interview): readonly Question<Answers>[] {
  return [...questionsOnKind(interview), ...questionsOnStory(interview), slugQuestion(interview)];
}

/** What is begun, which story is translated, and in which language is written. */
function questionsOnKind({ desk, words }: Interview): readonly Question<Answers>[] {
  const untranslated = desk.stories.filter(({ languages }) => languages.length < desk.languages.length);
  return [
    {
      isOpen: ({ begin, title }) => begin === undefined && title === undefined && untranslated.length > 0,
      ask: () => answered('begin', oneOf(words.begin, beginnings(words), words)),
    },
    {
      isOpen: ({ begin, translate }) => begin === 'translation' && translate === undefined,
      ask: () =>
        answered(
          'translate',
          addressAmong(
            untranslated.map(({ address }) => address),
            words,
          ),
        ),
    },
    {
      isOpen: (answers) => answers.language === undefined && languagesFor(answers, desk).length > 1,
      ask: (answers) => {
        const options = languagesFor(answers, desk).map((value) => ({
          value,
          label: words.languages[value],
          hint: value,
        }));
        return answered('language', oneOf(words.language, options, words));
      },
    },
  ];
}

function questionsOnStory({ desk, offered, words }: Interview): readonly Question<Answers>[] {
  return [
    {
      isOpen: isOpenOfStory('title'),
      ask: (_, { title }) => {
        const validate = (one = '') =>
          one.trim() === '' ? words.titleMissing : isTooLong(one) ? words.titleTooLong : undefined;
        return answered('title', text({ message: words.title, validate, ...(title && { initialValue: title }) }));
      },
    },
    {
      isOpen: isOpenOfStory('category'),
      ask: () => answered('category', oneOf(words.category, optionsOf(desk.categories), words)),
    },
    {
      isOpen: isOpenOfStory('author'),
      ask: () =>
        answered(
          'author',
          severalOf(words.author, optionsOf(desk.authors), { ...words, missing: words.authorMissing }),
        ),
    },
    {
      isOpen: (answers) => isOpenOfStory('picture')(answers) && offered.length > 0,
      ask: () => {
        const options = offered.map((path) => ({ value: path, label: basename(path) }));
        return answered('picture', picturesAmong(options, words));
      },
    },
  ];
}

function slugQuestion({ desk, at, words }: Interview): Question<Answers> {
  const month = monthOf(isoInZone(at, desk.timeZone));
  return {
    isOpen: isOpenOfStory('slug'),
    ask: ({ title = '' }) => {
      const initialValue = proposedSlug(title, at, desk);
      const validate = (slug = '') => slugAdvice(slugFault(slug, month, desk), words);
      return answered('slug', text({ message: words.address(month), initialValue, validate }));
    },
  };
}

/** Whether an answer that only a new story needs is still open. */
function isOpenOfStory(name: keyof Answers): Question<Answers>['isOpen'] {
  return (answers) => answers[name] === undefined && answers.begin !== 'translation';
}

/** The languages of which one must be chosen. */
function languagesFor({ begin, translate }: Partial<Answers>, desk: StoryChoices): readonly Language[] {
  const story = desk.stories.find(({ address }) => begin === 'translation' && address === translate);
  return desk.languages.filter((language) => !story?.languages.includes(language));
}

function slugAdvice(fault: ReturnType<typeof slugFault>, words: QuestionWords): string | undefined {
  if (fault === undefined) return undefined;
  if (fault.kind === 'taken') return words.slugTaken(fault.free);
  return fault.kind === 'missing' ? words.slugMissing : words.slugMalformed;
}

function beginnings(words: QuestionWords): { readonly value: Answers['begin']; readonly label: string }[] {
  return [
    { value: 'story', label: words.story },
    { value: 'translation', label: words.translation },
  ];
}

async function answered<Name extends keyof Answers>(
  name: Name,
  asked: Promise<Answers[Name] | symbol>,
): Promise<Partial<Answers> | 'cancelled'> {
  const answer = await asked;
  return isCancel(answer) ? 'cancelled' : { [name]: answer };
}

function optionsOf(choices: readonly Choice[]) {
  return choices.map(({ id, name }) => ({ value: id, label: name, hint: id }));
}

import type { Messages } from '../pieces/words.ts';
import { quoted } from './parts.ts';

interface SharedForm {
  readonly name: string;
  readonly other: string;
  readonly otherName: string;
  readonly form: string;
}

export const aboutTopics = {
  'topic-form-shared': ({ name, other, otherName, form }: SharedForm) => [
    `${quoted(form)} in a text could mean ${quoted(name)} or ${quoted(otherName)}, a name of the topic ${quoted(other)}.`,
    'Give one of the two a longer name.',
  ],
} satisfies Messages;

import type { aboutTopics as english } from '../en/topics.ts';
import { quoted } from './parts.ts';

export const aboutTopics: typeof english = {
  'topic-form-shared': ({ name, other, otherName, form }) => [
    `${quoted(form)} в тексті може означати і ${quoted(name)}, і ${quoted(otherName)} – назву теми ${quoted(other)}.`,
    'Дайте одній з двох тем довшу назву.',
  ],
};

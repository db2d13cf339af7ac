import { quoted } from './parts.ts';
import type { aboutBlockTies as inEnglish } from '../en/block-ties.ts';

export const aboutBlockTies: typeof inEnglish = {
  'correction-unlisted': ({ at, kind }) => [
    `У списку "corrections" немає запису ${quoted(kind)} за ${quoted(at)}.`,
    `Блок :::correction повторює "at" і "kind" запису зі списку "corrections" угорі свого матеріалу. Додайте його туди: - { at: ${at}, kind: ${kind}, text: "⟨що було неправильно і чому⟩" }`,
  ],
};

import type { Finding } from '../findings/finding.ts';

/** Returns whether a finding tells of a sign that belongs to what another one tells: one mistake is told once. */
export function shownAgain(told: readonly Finding[]): (finding: Finding) => boolean {
  const strays = linesOf(told, ({ rule }) => rule === 'block-stray');
  const comments = linesOf(told, ({ rule }) => rule.startsWith('comment-'));
  const hasNoteWithoutColon = told.some(
    ({ rule, facts }) => rule === 'note-missing' && 'line' in facts && facts.line !== undefined,
  );
  return ({ rule, facts, body }) => {
    if (rule !== 'sign-left-over' || !body || !('sign' in facts)) return false;
    // A block that did not open has an end, a note without a colon a mark, and a comment an end in a line below.
    if (facts.sign === ':::') return strays.some((line) => line < body.line);
    if (facts.sign === '[^' && hasNoteWithoutColon) return true;
    return comments.some((line) => line === body.line || (facts.sign === '-->' && line < body.line));
  };
}

function linesOf(told: readonly Finding[], isOne: (finding: Finding) => boolean): readonly number[] {
  return told.flatMap((one) => (one.body && isOne(one) ? [one.body.line] : []));
}

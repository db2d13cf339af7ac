/**
 * A text without the signs that would command a terminal or turn its letters around: each is shown as `�`. Whoever writes
 * a story must not be able to write on the screen of whoever checks it.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '�');
}

/** What may close the quotation that each mark opens. */
const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"' };

/**
 * The text with a space for every character between quotation marks: what is left are the writer's own words. A
 * quotation that never closes goes on to the end, as one of several paragraphs does.
 */
export function withoutQuotations(text: string): string {
  if (!/[«“„"]/u.test(text)) return text;
  const open: string[] = [];
  return text
    .split('')
    .map((sign, at) => {
      const isInside = open.length > 0;
      if (open.at(-1)?.includes(sign) === true) open.pop();
      else if (opens(sign, text[at - 1] ?? '')) open.push(closers[sign] ?? '');
      return isInside && sign !== '\n' ? ' ' : sign;
    })
    .join('');
}

/** 12" is a length. */
function opens(sign: string, before: string): boolean {
  return sign in closers && !(sign === '"' && /\d/u.test(before));
}

/** The names that HTML has for hidden characters, by code point (HTML Standard, 13.5). */
const names: Readonly<Record<number, string>> = {
  0xad: 'shy',
  0x200b: 'ZeroWidthSpace|NegativeVeryThinSpace|NegativeThinSpace|NegativeMediumSpace|NegativeThickSpace',
  0x200c: 'zwnj',
  0x200d: 'zwj',
  0x200e: 'lrm',
  0x200f: 'rlm',
  0x2060: 'NoBreak',
  0x2061: 'af|ApplyFunction',
  0x2062: 'it|InvisibleTimes',
  0x2063: 'ic|InvisibleComma',
};

/** The place in a Markdown source of the entity that stands for a hidden character; 0 if there is none. */
export function entityOf(sign: string, source: string): number {
  const code = sign.codePointAt(0) ?? 0;
  const named = names[code];
  const forms = [`#0*${String(code)}`, `#[xX]0*${hexadecimal(code)}`, ...(named === undefined ? [] : [named])];
  return Math.max(0, source.search(new RegExp(`&(?:${forms.join('|')});`, 'u')));
}

function hexadecimal(code: number): string {
  return Array.from(code.toString(16), (digit) => `[${digit}${digit.toUpperCase()}]`).join('');
}

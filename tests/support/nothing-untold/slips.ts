import fc from 'fast-check';

/** One slip of an editor's hand or of a program through which a text went, at a place of the text. */
type Slip = (text: string, at: number) => string;

const markSigns = /[[\]()*_#:|"<>!`\-+~{}=&\\\n]/gu;

const slips: readonly Slip[] = [
  // A sign is lost.
  (text, at) => atSign(text, at, () => ''),
  // A sign is typed twice.
  (text, at) => atSign(text, at, (sign) => sign + sign),
  // A space slips in before or behind a sign.
  (text, at) => atSign(text, at, (sign) => ` ${sign}`),
  (text, at) => atSign(text, at, (sign) => `${sign} `),
  // A program makes typographic signs.
  (text, at) => atMatch(text, at, { of: /"/gu, into: () => '“' }),
  (text, at) => atMatch(text, at, { of: /"/gu, into: () => '”' }),
  (text, at) => atMatch(text, at, { of: /-+/gu, into: () => '–' }),
  (text, at) => atMatch(text, at, { of: / /gu, into: () => '\u00A0' }),
  (text, at) => atMatch(text, at, { of: /^/gmu, into: () => '\t' }),
  (text, at) => atMatch(text, at, { of: /^/gmu, into: () => '    ' }),
  (text, at) => atMatch(text, at, { of: /^/gmu, into: () => ' ' }),
  // Lines run together, or break.
  (text, at) => atMatch(text, at, { of: /\n+/gu, into: () => ' ' }),
  (text, at) => atMatch(text, at, { of: /\n\n/gu, into: () => '\n' }),
  (text, at) => atMatch(text, at, { of: / /gu, into: () => '\n' }),
  (text, at) => atMatch(text, at, { of: / /gu, into: () => '\n\n' }),
  // Two signs change places.
  (text, at) => atMatch(text, at, { of: /../gsu, into: ([one = '', other = '']) => other + one }),
  // A hyphen of a note's end is lost; a note is put in and ends so.
  (text, at) => atMatch(text, at, { of: /-->/gu, into: () => '->' }),
  (text, at) => atMatch(text, at, { of: / /gu, into: () => ' <!-- ask -> ' }),
  // Two words or numbers get a star, for a footnote.
  (text, at) => atMatch(text, at, { of: /[.,;:)]/gu, into: (sign) => `*${sign}` }),
  (text, at) => atMatch(text, at, { of: /(?<=\w)(?=[ .,])/gu, into: () => ' %*' }),
  // A path or an address is pasted.
  (text, at) => atMatch(text, at, { of: / /gu, into: () => ' C:\\temp\\*.log ' }),
  (text, at) => atMatch(text, at, { of: / /gu, into: () => ' \\\\server\\share ' }),
  (text, at) => atMatch(text, at, { of: / /gu, into: () => " o'brien@x.example " }),
  // A word before a line begins like a mark of Markdown.
  (text, at) =>
    atMatch(text, at, { of: /^(?=\w)/gmu, into: () => ['#', '- ', '> ', '7. ', '+ ', '| ', '•\u00A0'][at % 7] ?? '' }),
];

interface Swap {
  readonly of: RegExp;
  readonly into: (found: string) => string;
}

function atSign(text: string, at: number, into: Swap['into']): string {
  return atMatch(text, at, { of: markSigns, into });
}

function atMatch(text: string, at: number, { of, into }: Swap): string {
  const places = [...text.matchAll(of)];
  const place = places[at % Math.max(places.length, 1)];
  if (!place) return text;
  return text.slice(0, place.index) + into(place[0]) + text.slice(place.index + place[0].length);
}

/** A text with one to three slips in it. */
export function withSlips(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const some = fc.array(fc.record({ slip: fc.constantFrom(...slips), at: fc.nat() }), { minLength: 1, maxLength: 3 });
  return fc.tuple(texts, some).map(([text, made]) => made.reduce((so, { slip, at }) => slip(so, at), text));
}

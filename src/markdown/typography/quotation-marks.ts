import { noQuotations, type OpenQuotations } from './open-quotations.ts';
import { marksIn, signOf, type Mark } from './quotation-roles.ts';

/** How a language quotes. */
export interface QuotingRules {
  /** Outer and inner quotation marks, each the opening and the closing one: `“”`. */
  readonly quotes: readonly [outer: string, inner: string];
  /** Whether `'` is a mark of the language, drawn as its inner one. Elsewhere it quotes like `"`. */
  readonly hasSingleQuotes: boolean;
}

/** Typographic marks that open, with those that close them. */
const typedPairs: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

/**
 * Replaces straight quotation marks and apostrophes by those of the language, one character for one, by the characters
 * around them and by what is open. Ambiguous ones stay straight.
 */
export function replaceQuotes(typed: string, rules: QuotingRules): string {
  // In rock ’n’ roll both marks are apostrophes.
  const text = rules.hasSingleQuotes ? typed.replaceAll(/(?<=\s)'n'(?=\s)/gu, '’n’') : typed;
  const set = text.split('');
  const quotations = noQuotations();
  for (const mark of marksIn(text)) set[mark.at] = replacement(mark, quotations, rules);
  return set.join('');
}

/** What is set for a mark. */
function replacement(mark: Mark, quotations: OpenQuotations, rules: QuotingRules): string {
  if (mark.role === 'apostrophe') return '’';
  if (mark.role === 'elision') return rules.hasSingleQuotes ? '’' : mark.typed;
  const act = actOf(mark, quotations.depth(signOf(mark)));
  if (act === 'none') return mark.typed;
  return act === 'open' ? opened(mark, quotations, rules) : closed(mark, quotations, rules);
}

/** @param depth how many quotations are open that the mark could close. */
function actOf({ role, closedLater }: Mark, depth: number): 'open' | 'close' | 'none' {
  if (role === 'opens' || (role === 'either' && depth === 0)) return 'open';
  if (role === 'closes') return 'close';
  return depth > (role === 'doubtful' ? closedLater : 0) ? 'close' : 'none';
}

function opened(mark: Mark, quotations: OpenQuotations, { quotes, hasSingleQuotes }: QuotingRules): string {
  const sign = signOf(mark);
  if (isTypographic(mark)) quotations.open({ sign, closing: typedPairs[mark.typed] ?? mark.typed });
  if (isTypographic(mark)) return mark.typed;
  const isInOuter = quotations.innermost()?.closing === quotes[0].charAt(1);
  const own = quotes[isInOuter || (sign === "'" && hasSingleQuotes) ? 1 : 0];
  quotations.open({ sign, closing: own.charAt(1) });
  return own.charAt(0);
}

function closed(mark: Mark, quotations: OpenQuotations, { quotes, hasSingleQuotes }: QuotingRules): string {
  const { typed } = mark;
  if (isTypographic(mark)) {
    quotations.close(typed);
    return typed;
  }
  // What closes nothing closes what an earlier paragraph opened.
  if (typed === '"') return quotations.close(typed) ?? quotes[0].charAt(1);
  const isOwn = quotations.innermost()?.sign === typed;
  return (isOwn ? quotations.close(typed) : undefined) ?? (hasSingleQuotes ? '’' : typed);
}

function isTypographic({ typed }: Mark): boolean {
  return typed !== '"' && typed !== "'";
}

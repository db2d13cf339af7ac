import type { Correction } from '../../model/correction.ts';
import { plainWords } from '../../markdown/inspect/compared-words.ts';
import { differencesOf } from './differences.ts';
import { whyNotTypo } from './typo.ts';

export interface Corrections {
  readonly added: readonly Correction[];
  readonly lost: readonly Lost[];
}

/** A published correction that is gone; `now` is the one that replaces it, `undefined` if none does. */
export interface Lost {
  readonly then: Correction;
  readonly now: Correction | undefined;
}

/** Compares two versions of a list of corrections. An entry of the same time and kind replaces one that is gone. */
export function compareCorrections(then: readonly Correction[], now: readonly Correction[]): Corrections {
  const kept = new Set(now.map(asText));
  const known = new Set(then.map(asText));
  const unknown = now.filter((one) => !known.has(asText(one)));
  const lost = then
    .filter((one) => !kept.has(asText(one)))
    .map((one) => ({ then: one, now: unknown.find((other) => isRewritten(one, other)) }));
  const rewritten = new Set(lost.map((one) => one.now));
  return { added: unknown.filter((one) => !rewritten.has(one)), lost };
}

/** Whether a correction was rewritten only to fix typos in it. */
export function isTypoFix({ then, now }: Lost): boolean {
  if (now === undefined) return false;
  const texts = (['text', 'was', 'now'] as const).map((name) => [then[name] ?? '', now[name] ?? ''] as const);
  return whyNotTypo(texts.flatMap(([was, is]) => differencesOf(plainWords(was), plainWords(is)))) === undefined;
}

function isRewritten(one: Correction, other: Correction): boolean {
  return one.at.getTime() === other.at.getTime() && one.kind === other.kind;
}

function asText({ at, kind, text, was, now }: Correction): string {
  return JSON.stringify([at, kind, text, was, now]);
}

import { generatedAttacks } from './generated-attacks.ts';
import { publishedAttacks } from './published-attacks.ts';

/** All attacks, each once. */
export function attacks(): readonly string[] {
  return [...new Set([...publishedAttacks(), ...generatedAttacks()])];
}

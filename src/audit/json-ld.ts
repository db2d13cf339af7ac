import type { ConfidentialFacts } from './confidential-facts.ts';
import type { Leaks } from './formats/leak.ts';
import { tracesIn } from './program-traces.ts';

const coordinate = /^(?:latitude|longitude|lat|lon|lng)$/iu;

/** Leaks in data for machines: values by what their keys say they are, and the texts among them as suspicions. */
export function* leaksInJsonLd(text: string, digits: Pick<ConfidentialFacts, 'digits'>): Leaks {
  try {
    yield* leaksInValue('', JSON.parse(text) as unknown, digits);
  } catch {
    yield 'something that is no JSON';
  }
}

function* leaksInValue(key: string, value: unknown, confidences: Pick<ConfidentialFacts, 'digits'>): Leaks {
  if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) yield* leaksInValue(name, one, confidences);
    return;
  }
  const written = String(value);
  if (coordinate.test(key) && (/^\s*-?\d+\.(\d+)\s*$/u.exec(written)?.[1] ?? '').length > confidences.digits)
    yield { kind: 'machine-position', detail: written };
  if (typeof value !== 'string') return;
  yield* tracesIn(value, confidences);
  if (/^data:[\w+./-]*[;,]\S*$/iu.test(value))
    yield { kind: 'embedded-file', detail: value.slice(0, 40), words: value };
}

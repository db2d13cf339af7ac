import { buildEdition, type BuildSettings } from '../../src/edition/build.ts';

/** An edition to build, as it is sent from process to process. */
export interface BuildOrder extends Pick<BuildSettings, 'content' | 'out' | 'manyPages'> {
  /** An instant in ISO 8601. */
  readonly now: string;
}

/** Why an edition was not built; empty where it was. */
export interface BuildAnswer {
  readonly failure: string;
  /** Whether that is the newsroom's fault. */
  readonly isRefused: boolean;
}

// The process of `one-builder.ts`: builds whatever it is asked to, one edition after another, and ends with whoever asks.
process.on('message', (order: BuildOrder) => {
  void build(order).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());

async function build({ now, ...settings }: BuildOrder): Promise<BuildAnswer> {
  try {
    const outcome = await buildEdition({ ...settings, now: new Date(now), language: 'en' });
    if (outcome.kind === 'built') return { failure: '', isRefused: false };
    return { failure: JSON.stringify(outcome.problems, null, 1), isRefused: outcome.fault === 'content' };
  } catch (error) {
    return { failure: String((error as Error).stack), isRefused: false };
  }
}

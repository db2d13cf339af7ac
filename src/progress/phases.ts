import { channel } from 'node:diagnostics_channel';

/** A part of the work of a build. Some run beside others, and wait for them. */
export type Phase =
  | 'reading'
  | 'preparing'
  | 'pictures'
  | 'bodies'
  | 'bundle'
  | 'listing'
  | 'keys'
  | 'pages'
  | 'cards'
  | 'audit'
  | 'placing';

/** What a phase has worked on, by kind: `{ rendered: 12, 'taken over': 5000 }`. */
export type Counts = Readonly<Record<string, number>>;

export type PhaseEvent =
  | { readonly kind: 'begins' | 'ends'; readonly phase: Phase }
  | { readonly kind: 'advances'; readonly phase: Phase; readonly done: number; readonly total: number }
  | { readonly kind: 'counts'; readonly phase: Phase; readonly counts: Counts };

/** Of this thread. Where nobody listens, telling costs nothing. */
const events = channel('sitrep:phases');

/** Does the work of a phase, and tells when it begins and ends. */
export async function inPhase<Made>(phase: Phase, work: () => Made | Promise<Made>): Promise<Made> {
  tell({ kind: 'begins', phase });
  try {
    return await work();
  } finally {
    tell({ kind: 'ends', phase });
  }
}

/** Tells how far a phase is: what it returns is called with every thing that is done, or with several at once. */
export function stepsOf(phase: Phase, total: number): (more?: number) => void {
  let done = 0;
  return (more = 1) => {
    done += more;
    tell({ kind: 'advances', phase, done, total });
  };
}

/** Tells what a phase has worked on. */
export function tellCounts(phase: Phase, counts: Counts): void {
  tell({ kind: 'counts', phase, counts });
}

/** Calls a listener with what the phases of this thread tell from now on. @returns a function that ends it. */
export function listenToPhases(listener: (event: PhaseEvent) => void): () => void {
  const onMessage = (message: unknown) => {
    listener(message as PhaseEvent);
  };
  events.subscribe(onMessage);
  return () => {
    events.unsubscribe(onMessage);
  };
}

function tell(event: PhaseEvent): void {
  if (events.hasSubscribers) events.publish(event);
}

import { setImmediate } from 'node:timers/promises';

/** Sends things together: so many, or all that came before this thread had time for anything else. */
export function batched<Thing>(most: number, send: (things: readonly Thing[]) => Promise<unknown>) {
  let gathering: Batch<Thing> | undefined;
  return (thing: Thing): Promise<unknown> => {
    const { things, full, sent } = (gathering ??= openBatch());
    things.push(thing);
    if (things.length === most) {
      gathering = undefined;
      full();
    }
    return sent;
  };

  function openBatch(): Batch<Thing> {
    const things: Thing[] = [];
    const { promise: isFull, resolve } = Promise.withResolvers<undefined>();
    const sent = Promise.race([isFull, setImmediate()]).then(() => {
      if (gathering?.things === things) gathering = undefined;
      return send(things);
    });
    return {
      things,
      full: () => {
        resolve(undefined);
      },
      sent,
    };
  }
}

interface Batch<Thing> {
  readonly things: Thing[];
  readonly full: () => void;
  readonly sent: Promise<unknown>;
}

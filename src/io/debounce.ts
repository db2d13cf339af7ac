export interface DebounceSettings {
  readonly work: () => Promise<void>;
  /** How long nobody must have asked again, in milliseconds. */
  readonly ms: number;
  /** Told of what the work throws that was asked for with `later`. */
  readonly failed: (error: unknown) => void;
}

export interface Debounced {
  /** Does the work at once. To be called when none is being done. */
  readonly now: () => Promise<void>;
  /** Has the work done when nobody has asked for it any more for a while. */
  readonly later: () => void;
  /** Forgets work that has not begun. */
  readonly stop: () => void;
}

/** Debounces work. It never overlaps: whatever is asked for meanwhile is followed by the work once more. */
export function debounce({ work, ms, failed }: DebounceSettings): Debounced {
  let waiting: NodeJS.Timeout | undefined;
  let isWorking = false;
  let isDue = false;
  const now = async () => {
    isWorking = true;
    try {
      await work();
    } finally {
      isWorking = false;
      if (isDue) begin();
    }
  };
  const begin = () => {
    isDue = isWorking;
    if (!isWorking) now().catch(failed);
  };
  return {
    now,
    later: () => {
      clearTimeout(waiting);
      waiting = setTimeout(begin, ms);
    },
    stop: () => {
      clearTimeout(waiting);
      isDue = false;
    },
  };
}

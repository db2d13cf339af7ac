export interface Summary {
  /** Printed if there are no problems. */
  readonly none: string;
  /** Stands behind the place of what is only advice. */
  readonly advice: string;
  /** When a check begins, and when it waits for the next change. */
  readonly begins: string;
  readonly ends: string;
  readonly errors: (count: number) => string;
  readonly pieces: (count: number) => string;
  readonly files: (count: number) => string;
  readonly sum: (parts: readonly string[], files: string) => string;
  readonly nothingBuilt: string;
}

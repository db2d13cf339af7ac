/** What is written into every published file. Nothing else is. */
export interface Rights {
  readonly credit: string;
  /** The credit, where nobody is named. */
  readonly creator?: string | undefined;
  readonly copyright?: string | undefined;
  /** The address of a page that states the rights. */
  readonly webStatement?: string | undefined;
}

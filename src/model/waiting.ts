/** How a caller follows a walk that takes its time, and ends it. */
export interface Waiting {
  /** Ends the walk between two requests; what Excel is doing at that moment is finished. */
  readonly signal?: AbortSignal | undefined;
  /** How far it is: `Reading the sheets`, 3 of 12. */
  readonly onProgress?: ((message: string, done: number, of: number) => void) | undefined;
  /** Told once, with the sentence to show, when Excel waits for the user to finish typing in a cell. */
  readonly onWaiting?: ((sentence: string) => void) | undefined;
}

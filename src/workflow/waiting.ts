/** How a caller follows a walk that takes its time. */
export interface Waiting {
  readonly signal?: AbortSignal;
  onProgress?(message: string, done: number, of: number): void;
  /** Excel keeps us waiting, and what she can do about it. */
  onWaiting?(sentence: string): void;
}

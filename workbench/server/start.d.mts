/** See `start.mjs`. */
export function startWorkbench(options?: {
  port?: number;
  open?: boolean;
}): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
/** See `start.mjs`. */
export function serveWith(
  addin: string,
  port: number,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;

/** See `start.mjs`. */
export function startWorkbench(options?: {
  port?: number;
  open?: boolean;
}): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;

/** See `serve.mjs`. */
export function serve(options: {
  readonly folders: Readonly<Record<string, string>>;
  readonly pane: string;
  readonly port: number;
}): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;

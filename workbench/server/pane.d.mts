/** See `pane.mjs`. */
export function adaptPane(html: string): string;

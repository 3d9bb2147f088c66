/** See `openBrowser.mjs`. */
export function hasScreen(env: Readonly<Record<string, string | undefined>>, platform: string): boolean;
export function openBrowser(url: string): void;

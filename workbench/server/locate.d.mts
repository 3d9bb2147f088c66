/** See `locate.mjs`. */
export function locate(address: string, folders: Readonly<Record<string, string>>): string | null;

export declare const LOCAL_URL: string;
export declare function addinUrl(given: string | undefined): string;
export declare function manifestAt(manifest: string, url: string): string;

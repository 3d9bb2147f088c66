export function manualPage(markdown: string): string;
export function headingName(text: string): string;

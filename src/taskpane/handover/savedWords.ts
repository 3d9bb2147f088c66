/** What is said once a file was handed over: Excel on a Mac offers none (OfficeDev/office-js 2700). */
export const savedWords = (name: string): string =>
  `Saved as ${name}. Where no file arrives (Excel on a Mac), list them on a sheet instead.`;

/** What an error says to the user; the walks throw errors whose message is a sentence already. */
export function sentenceOf(error: unknown): string {
  // What the browser or Excel throws has a message, too; it is shown rather than hidden, for it helps whoever is asked
  // for help.
  if (error instanceof Error && error.message) return error.message;
  return "Something went wrong and nothing was written. Try again.";
}

/** What an error says to the analyst; errors of the walks have a sentence as their message. */
export function sentenceOf(error: unknown): string {
  // What the browser or Excel throws has a message, too; it is shown rather than hidden, for it helps whoever is asked
  // for help.
  if (error instanceof Error && error.message) return error.message;
  return "Something went wrong and nothing was written. Try again.";
}

/** What an error says to the user; the walks throw errors whose message is a sentence already. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && error.message) return error.message;
  return "Something went wrong and nothing was written. Try again.";
}

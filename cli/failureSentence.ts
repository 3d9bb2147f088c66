const UNEXPECTED = "{what} could not be finished, because of something unexpected: {why}.";

/** By their names: what opens workbooks is a program of its own, and its errors are of classes of its own. */
const PLAIN = new Set(["Refusal", "NotAWorkbook"]);

/** Why something was not carried out, in one plain sentence. */
export function failureSentence(error: unknown, what: string): string {
  if (error instanceof Error && PLAIN.has(error.name)) return error.message;
  const why = error instanceof Error ? error.message : String(error);
  return UNEXPECTED.replace("{what}", () => what).replace("{why}", () => why.replace(/\.$/, ""));
}

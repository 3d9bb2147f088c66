import { Refusal } from "./command";

const UNEXPECTED = "{what} could not be finished, because of something unexpected: {why}.";

/** Why something was not carried out, in one plain sentence. */
export function failureSentence(error: unknown, what: string): string {
  if (error instanceof Refusal || (error instanceof Error && error.name === "NotAWorkbook"))
    return error.message;
  const why = error instanceof Error ? error.message : String(error);
  return UNEXPECTED.replace("{what}", () => what).replace("{why}", () => why.replace(/\.$/, ""));
}

import { text } from "../args";
import { invalidArgument } from "../errors";

const LONGEST = 31;
/** Excel keeps this name for the sheet on which it tracks changes. */
const RESERVED = "history";

/** A name that Excel takes for a sheet, or InvalidArgument. */
export function sheetName(value: unknown): string {
  const name = text(value);
  const forbidden = /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (name === "" || name.toLowerCase() === RESERVED || name.length > LONGEST || forbidden)
    throw invalidArgument();
  return name;
}

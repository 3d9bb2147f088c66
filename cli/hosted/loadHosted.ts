import { createRequire } from "node:module";
import path from "node:path";
import { Refusal } from "../command";
import type * as hosted from "./hosted";

type Hosted = typeof hosted;

const NOT_INSTALLED =
  "This command opens the workbook in a spreadsheet engine, which is not installed: run it from the project's folder after npm ci.";

/** The program beside this one that opens workbooks in the emulated Excel. */
export function loadHosted(): Hosted {
  try {
    return createRequire(path.join(__dirname, "hosted.cjs"))("./hosted.cjs") as Hosted;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND")
      throw new Refusal(NOT_INSTALLED);
    throw error;
  }
}

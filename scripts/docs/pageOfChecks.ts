import { readFileSync } from "node:fs";
import { CHECKS } from "../../src/checks/run/checks";
import { fileOfCheck } from "./checkFiles";
import { checksPage } from "./checksPage";
import { readSentences } from "./sentences";

/** The page as it should be now, from the list of checks and their files. */
export function pageOfChecks(): string {
  return checksPage(
    CHECKS.map(({ id, severity, question }) => {
      return { id, severity, question, ...readSentences(readFileSync(fileOfCheck(id), "utf8")) };
    }),
  );
}

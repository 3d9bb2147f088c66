import { readFileSync } from "node:fs";
import { CHECKS } from "../../src/checks/checks";
import { checksPage } from "./checksPage";
import { readSentences } from "./sentences";

/** The page as it should be now, from the list of checks and their files. */
export function pageOfChecks(): string {
  return checksPage(
    CHECKS.map(({ id, severity, question }) => {
      const file = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return { id, severity, question, ...readSentences(readFileSync(`src/checks/${file}.ts`, "utf8")) };
    }),
  );
}

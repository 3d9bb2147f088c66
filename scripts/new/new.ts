import { CHECK_TOPICS, newCheck } from "./newCheck";
import { FUNCTION_GROUPS, newFunction } from "./newFunction";

const HOW = [
  "npm run new -- check NAME TOPIC      a check, such as: npm run new -- check target-missing targets",
  "npm run new -- function NAME GROUP   a KPI function, such as: npm run new -- function MEDIAN statistics",
  `The topics of checks: ${CHECK_TOPICS.join(", ")}.`,
  `The groups of functions: ${FUNCTION_GROUPS.join(", ")}; "cells" where none is said.`,
].join("\n");

/** `npm run new`: makes the files of a check or a function and its lines in the tables, then says what is left to do. */
function main([kind, name = "", topic]: readonly string[]): void {
  try {
    if (kind === "check") console.log(newCheck(name, topic ?? ""));
    else if (kind === "function") console.log(newFunction(name, topic));
    else console.log(HOW);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(HOW);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));

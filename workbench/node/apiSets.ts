import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isLater } from "./officeStandIn";

/** The requirement set of each member of Excel's classes, by `Range.values`, as Microsoft's typings say them. */
let sets: ReadonlyMap<string, string> | null = null;

/** Whether Excel up to a requirement set has a member of a class; what the typings do not know of is taken for there. */
export function membersUpTo(excelApi: string): (className: string, member: string) => boolean {
  sets ??= readSets();
  const known = sets;
  return (className, member) => !isLater(known.get(`${className}.${member}`) ?? "0.0", excelApi);
}

const CLASS = /^ {4}(?:export )?class (\w+)/;
const SET = /\[Api set: ExcelApi (\d+\.\d+)/;
const MEMBER = /^ {8}(?:readonly |get |set )*(\w+)[?(:<]/;

function readSets(): ReadonlyMap<string, string> {
  const require = createRequire(import.meta.url);
  const typings = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const found = new Map<string, string>();
  let [className, said]: [string, string | null] = ["", null];
  for (const line of typings.split("\n")) {
    const entered = CLASS.exec(line)?.[1];
    if (entered !== undefined) [className, said] = [entered, null];
    said = SET.exec(line)?.[1] ?? said;
    const member = MEMBER.exec(line)?.[1];
    if (member === undefined || className === "") continue;
    const key = `${className}.${member}`;
    // Of overloads the oldest counts.
    if (said !== null && (!found.has(key) || isLater(found.get(key) ?? "", said))) found.set(key, said);
    said = null;
  }
  return found;
}

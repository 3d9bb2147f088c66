import { readdirSync } from "node:fs";
import path from "node:path";

const FOLDER = "src/checks";

/** Every source file below the folder of the checks, tests left out, as paths from the project's top. */
export function checkFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => path.posix.join(FOLDER, name.split(path.sep).join("/")));
}

/** The file of a check: `working-disagrees` stands in `…/workingDisagrees.ts`. Throws where there is none. */
export function fileOfCheck(id: string): string {
  const name = `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.ts`;
  const file = checkFiles().find((found) => path.basename(found) === name);
  if (file === undefined) throw new Error(`The check ${id} has no file ${name} below ${FOLDER}.`);
  return file;
}

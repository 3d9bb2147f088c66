import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../command";

/** What is taken for a workbook in a folder. The lock files that Excel leaves beside open ones are none. */
const WORKBOOK = /^(?!~\$).*\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb)$/i;
const PATTERN = /[*?]/;

/** The workbooks of a folder with all within, or of a pattern (`months/*.xlsx`, `**` for folders); `null` for one file. */
export function workbooksIn(asked: string): readonly string[] | null {
  if (isFolder(asked)) return filesIn(asked).filter((file) => WORKBOOK.test(path.basename(file)));
  if (!PATTERN.test(asked)) return null;
  const fixed = asked.split(/[\\/]/);
  const first = fixed.findIndex((part) => PATTERN.test(part));
  const start = fixed.slice(0, first).join("/") || (asked.startsWith("/") ? "/" : ".");
  const wanted = matcher(fixed.slice(first).join("/"));
  if (!isFolder(start)) throw new Refusal(`There is no folder ${start}.`);
  return filesIn(start).filter((file) => wanted.test(path.relative(start, file).replace(/\\/g, "/")));
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Every file in a folder and the folders in it, by name. A link is not followed. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const inside = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(inside);
      return entry.isFile() ? [inside] : [];
    });
}

function matcher(pattern: string): RegExp {
  const parts = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").split("**");
  const plain = parts.map((part) => part.replace(/\*/g, "[^/]*").replace(/\?/g, "[^/]"));
  return new RegExp(`^${plain.join(".*").replace(/\.\*\//g, "(?:.*/)?")}$`);
}

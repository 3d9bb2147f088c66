import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Rules that need no types: the snippets below are in no file that TypeScript knows. */
const PROVEN =
  /^(boundaries\/|office-addins\/|no-restricted-|max-lines$|react-hooks\/rules-of-hooks$|@typescript-eslint\/no-explicit-any$|@typescript-eslint\/ban-ts-comment$)/;

const eslint = new ESLint({
  cwd: ROOT,
  ruleFilter: ({ ruleId }) => PROVEN.test(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** The rules that the project's own linter sees broken by this code, were it in this file. */
export async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

/** A module of that folder, as `src/<other>/snippet.ts` would import it. */
export function someModuleOf(folder: string): string {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" });
  const file = files.find((name) => /^[a-z]\w*\.tsx?$/i.test(path.basename(name)));
  if (file === undefined) throw new Error(`${folder} holds no module.`);
  return path.posix.join("../..", folder, file.replace(/\.tsx?$/, ""));
}

import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const WEBPACK = path.join(ROOT, "node_modules/webpack/bin/webpack.js");

/**
 * A folder with the production build of the sources as they stand: the one that `npm test` made a moment ago and
 * names in FRESH_BUILD, else one made now. A `dist` that lies about is never taken, for it may be old.
 */
export function freshBuild(): string {
  const made = process.env["FRESH_BUILD"];
  if (made !== undefined) return made;
  const folder = mkdtempSync(path.join(tmpdir(), "scorecard-build-"));
  const options = ["--config-name", "addin", "--mode", "production", "--output-path", folder];
  execFileSync(process.execPath, [WEBPACK, ...options], {
    cwd: ROOT,
    env: { ...process.env, ADDIN_URL: "" },
  });
  return folder;
}

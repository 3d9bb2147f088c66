import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

/**
 * What the functions may weigh by themselves, gzipped. Periods and words that are read as a person reads them brought it
 * from 15,000 to here; it is to go down again.
 */
const MOST_BYTES = 18_700;
const ENTRY = fileURLToPath(new URL("../../src/functions/index.ts", import.meta.url));

it("the functions by themselves are at most 18.7 KB, gzipped", async () => {
  const built = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  const bytes = gzipSync(built.outputFiles[0]?.contents ?? "").length;
  console.log(`Functions: ${bytes} bytes gzipped.`);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

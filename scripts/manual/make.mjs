import { spawn } from "node:child_process";
import { once } from "node:events";
import { startWorkbench } from "../../workbench/server/start.mjs";

// Makes the pictures of the manual anew: starts a workbench of its own, and takes them there.

const { url, close } = await startWorkbench({ port: 0 });
const taken = spawn(process.execPath, ["scripts/run.mjs", "scripts/manual/pictures.ts", url], {
  stdio: "inherit",
});
const [code] = await once(taken, "exit");
await close();
process.exitCode = code ?? 1;

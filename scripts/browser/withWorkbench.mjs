// Starts a workbench of its own on any free port, and runs a program with its address:
//   node scripts/browser/withWorkbench.mjs scripts/manual/pictures.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { startWorkbench } from "../../workbench/server/start.mjs";

const [program, ...rest] = process.argv.slice(2);
const { url, close } = await startWorkbench({ port: 0 });
const ran = spawn(process.execPath, ["scripts/run.mjs", program, url, ...rest], { stdio: "inherit" });
const [code] = await once(ran, "exit");
await close();
process.exitCode = code ?? 1;

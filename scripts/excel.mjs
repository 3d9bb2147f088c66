// Opens desktop Excel with the add-in, served from this machine over https: `npm run excel`. Microsoft's tools
// for it are large and of no use to anybody else, so npx fetches them now. Ctrl+C ends it.
import { spawn, spawnSync } from "node:child_process";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PORT = "3000"; // as in manifest.xml
const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");
const certificate = (file) => path.join(CERTIFICATES, file);
const shell = process.platform === "win32"; // npx is a script there

function tool(...args) {
  const { status } = spawnSync("npx", ["--yes", ...args], { cwd: ROOT, stdio: "inherit", shell });
  if (status === 0) return;
  console.error(`"npx ${args.join(" ")}" failed; what it says above tells why.`);
  process.exit(1);
}

tool("office-addin-dev-certs", "install");

const server = spawn(
  process.execPath,
  [
    "node_modules/webpack/bin/webpack.js",
    "serve",
    ...["--config-name", "addin", "--mode", "development", "--port", PORT],
    ...["--server-type", "https", "--server-options-ca", certificate("ca.crt")],
    ...["--server-options-key", certificate("localhost.key")],
    ...["--server-options-cert", certificate("localhost.crt")],
  ],
  { cwd: ROOT, stdio: "inherit" },
);
server.on("exit", (code) => process.exit(code ?? 0));
process.on("SIGINT", () => {
  spawnSync("npx", ["--yes", "office-addin-debugging", "stop", "manifest.xml"], {
    cwd: ROOT,
    stdio: "inherit",
    shell,
  });
  server.kill();
});

tool("office-addin-debugging", "start", "manifest.xml", "desktop", "--app", "excel", "--no-debug");

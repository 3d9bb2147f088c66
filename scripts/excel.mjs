// Opens desktop Excel with the add-in, served over https to this machine alone: `npm run excel`. Microsoft's tools
// for it are large and of no use to anybody else, so npx fetches them now, in the versions named here. Ctrl+C ends it,
// and takes the add-in and the certificate away again.
import { spawn, spawnSync } from "node:child_process";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PORT = "3000"; // as in manifest.xml
const CERTIFICATE_TOOL = "office-addin-dev-certs@2.0.10";
const DEBUGGING_TOOL = "office-addin-debugging@6.1.2";
const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");
const certificate = (file) => path.join(CERTIFICATES, file);
const shell = process.platform === "win32"; // npx is a script there

const tool = (...args) => spawnSync("npx", ["--yes", ...args], { cwd: ROOT, stdio: "inherit", shell });

/** Takes away what was put in place, whether it stands already or not. */
function leave(code) {
  tool(DEBUGGING_TOOL, "stop", "manifest.xml");
  tool(CERTIFICATE_TOOL, "uninstall");
  process.exit(code);
}

function must(...args) {
  if (tool(...args).status === 0) return;
  console.error(`"npx ${args.join(" ")}" failed; what it says above tells why.`);
  leave(1);
}

// A certificate that this machine trusts is a key to it: it lasts for a day, should it ever be left behind.
must(CERTIFICATE_TOOL, "install", "--days", "1");

const server = spawn(
  process.execPath,
  [
    "node_modules/webpack/bin/webpack.js",
    "serve",
    ...["--config-name", "addin", "--mode", "development"],
    ...["--host", "localhost", "--port", PORT, "--allowed-hosts", "localhost"],
    ...["--server-type", "https", "--server-options-ca", certificate("ca.crt")],
    ...["--server-options-key", certificate("localhost.key")],
    ...["--server-options-cert", certificate("localhost.crt")],
  ],
  { cwd: ROOT, stdio: "inherit" },
);
server.on("exit", (code) => leave(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill());

must(DEBUGGING_TOOL, "start", "manifest.xml", "desktop", "--app", "excel", "--no-debug");

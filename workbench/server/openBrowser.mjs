import { spawn } from "node:child_process";

const COMMANDS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

/**
 * Whether there is a screen to open a browser on. `WORKBENCH_OPEN=0` says no.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 * @example hasScreen({ CI: "true" }, "darwin") // false
 */
export function hasScreen(env, platform) {
  if (env.CI || env.WORKBENCH_OPEN === "0") return false;
  return platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Opens the address in the user's browser. The address has been printed, so a computer without one loses nothing.
 *
 * @param {string} url
 */
export function openBrowser(url) {
  const [command, ...args] = COMMANDS[process.platform] ?? COMMANDS.linux;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

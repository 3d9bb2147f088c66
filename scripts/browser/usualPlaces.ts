import path from "node:path";

const LINUX = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/usr/bin/microsoft-edge-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
];

const MACOS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Where Chromium, Chrome or Edge usually stands on this kind of machine, in the order to try.
 *
 *     usualPlaces("darwin", {})[0]  // "/Applications/Chromium.app/Contents/MacOS/Chromium"
 */
export function usualPlaces(platform: string, env: Readonly<Record<string, string | undefined>>): string[] {
  if (platform === "darwin") return MACOS;
  if (platform !== "win32") return LINUX;
  const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS.map((file) => path.win32.join(folder, file)));
}

/** How every test starts Chromium: no sandbox (containers run as root), no graphics card, no talk of its own. */
export const LAUNCH_ARGUMENTS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

import { createRoot } from "react-dom/client";
import { onThemeChange, readTheme } from "../workflow/appearance";
import { goTo } from "../workflow/goTo";
import { loadChecks } from "../workflow/loadChecks";
import { lookAt } from "../workflow/lookAt";
import { readWorkbook } from "../workflow/readWorkbook";
import { whenReady } from "../workflow/start";
import { watchWorkbook } from "../workflow/watchWorkbook";
import { cannotStart } from "./cannotStart";
import { Pane } from "./Pane";
import { StartGuard } from "./StartGuard";
import type { Workflow } from "./Workflow";

const NO_OFFICE =
  "Office.js could not be loaded. Check the connection, or ask whether the network lets appsforoffice.microsoft.com through.";
const NOT_IN_EXCEL = "This page is the pane of an Excel add-in. Open it from the Home tab in Excel.";
const NO_ROOT = "The page has no place for the pane.";

const workflow: Workflow = {
  readWorkbook,
  lookAt,
  loadChecks,
  // What writes loads when something is first written.
  applyChanges: async (changes, now, waiting) => {
    const { applyChanges } = await import(/* webpackChunkName: "write" */ "../workflow/applyChanges");
    return applyChanges(changes, now, waiting);
  },
  revertLast: async (waiting) => {
    const { revertLast } = await import(/* webpackChunkName: "write" */ "../workflow/revertLast");
    return revertLast(waiting);
  },
  // Loads when she first sets something.
  saveSettings: async (mine, base, waiting) => {
    const { saveSettings } = await import(/* webpackChunkName: "settings" */ "../workflow/saveSettings");
    return saveSettings(mine, base, waiting);
  },
  removeSettings: async (waiting) => {
    const { removeSettings } = await import(/* webpackChunkName: "settings" */ "../workflow/removeSettings");
    return removeSettings(waiting);
  },
  setLive: async (settings, live) => {
    const { setLive } = await import(/* webpackChunkName: "settings" */ "../live/setLive");
    return setLive(settings, live);
  },
  // Loads when she switches it on.
  startLive: async (reading, handlers) => {
    const { startLive } = await import(/* webpackChunkName: "live" */ "../live/startLive");
    return startLive(reading, handlers);
  },
  goTo,
  watchWorkbook,
  readTheme,
  onThemeChange,
};

/** Ties commands and functions to Excel, and starts the pane in its page once Office is there. */
async function start(): Promise<void> {
  if (typeof Office === "undefined") throw new Error(NO_OFFICE);
  // In this same script, but run only now: where Office.js is missing they would end it before it could say so.
  await import(/* webpackMode: "eager" */ "../functions/index");
  await import(/* webpackMode: "eager" */ "../commands/index");
  const { inExcel } = await whenReady();
  if (!inExcel) throw new Error(NOT_IN_EXCEL);
  const place = document.getElementById("pane");
  if (!place) throw new Error(NO_ROOT);
  createRoot(place).render(
    <StartGuard onBroken={(error) => void cannotStart(error)}>
      <Pane workflow={workflow} />
    </StartGuard>,
  );
}

start().catch(cannotStart);

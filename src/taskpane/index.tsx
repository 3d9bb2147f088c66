/**
 * The page that Excel loads as the task pane. Custom functions and ribbon buttons run in the same page (a shared
 * runtime), so they are tied to Excel here, before the pane is drawn.
 */

import { createRoot } from "react-dom/client";
import { port } from "../workflow/port/connect";
import { cannotStart } from "./cannotStart";
import { Pane } from "./Pane";
import { StartGuard } from "./StartGuard";

const NO_OFFICE =
  "Office.js could not be loaded. Check the connection, or ask whether the network lets appsforoffice.microsoft.com through.";
const NOT_IN_EXCEL = "This page is the pane of an Excel add-in. Open it from the Home tab in Excel.";
const NO_ROOT = "The page has no place for the pane.";

/** Loads the functions. Excel must ask none of them before they are there; Office.js can be told to wait. */
function loadFunctions(): void {
  (CustomFunctions as Delayed).delayInitialization?.();
  import(/* webpackChunkName: "kpi" */ "../functions/index")
    .then(({ publishedFrom }) => publishedFrom(port.publishedFigures))
    .catch(cannotStart);
}

/** A member of Office.js that its published types leave out. */
type Delayed = typeof CustomFunctions & { readonly delayInitialization?: () => void };

/** Ties commands and functions to Excel, and starts the pane in its page once Office is there. */
async function start(): Promise<void> {
  if (typeof Office === "undefined") throw new Error(NO_OFFICE);
  loadFunctions();
  // In this same script, but run only now: where Office.js is missing it would end before it could say so.
  await import(/* webpackMode: "eager" */ "../commands/index");
  const { inExcel } = await port.whenReady();
  if (!inExcel) throw new Error(NOT_IN_EXCEL);
  const place = document.getElementById("pane");
  if (!place) throw new Error(NO_ROOT);
  createRoot(place).render(
    <StartGuard onBroken={(error) => void cannotStart(error)}>
      <Pane port={port} />
    </StartGuard>,
  );
}

start().catch(cannotStart);

import type { FunctionLookup } from "../host/functions/customFunctions";
import type { CustomFunctionsMetadata } from "../host/functions/customFunctionsMetadata";
import type { PaneWindow } from "./paneFrame";

const METADATA = "/addin/functions.json";
const LOOK_EVERY_MS = 20;
const PATIENCE_MS = 10_000;

/** What the add-in build says of its custom functions. */
export async function fetchFunctions(): Promise<CustomFunctionsMetadata> {
  const response = await fetch(METADATA);
  return (await response.json()) as CustomFunctionsMetadata;
}

/** Finds what the add-in gave to `CustomFunctions.associate`, in whichever window the pane has just now. */
export function lookupIn(paneWindow: () => PaneWindow | null): FunctionLookup {
  return (id) => paneWindow()?.CustomFunctions?._association?.mappings[id.toUpperCase()];
}

/** Waits until the add-in has associated its functions; one that never does leaves `#NAME?`, as in Excel. */
export async function associated(
  { functions }: CustomFunctionsMetadata,
  lookup: FunctionLookup,
): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until && !functions.every(({ id }) => lookup(id))) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

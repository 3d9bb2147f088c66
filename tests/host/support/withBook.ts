import type { Book } from "../../../xlsx/book";
import { openInNode } from "../../../workbench/node/openInNode";
import type { OpenBook, Version } from "../../../workbench/node/openInNode";
import { FLAVOUR_HERE } from "./flavourHere";

const GLOBALS = ["Excel", "OfficeExtension", "CustomFunctions", "Office"] as const;

/**
 * Opens a workbook in the emulated Excel for one test, with `Excel`, `OfficeExtension`, `CustomFunctions` and `Office`
 * as globals, and closes it afterwards. `open.host.syncs` counts the round trips.
 */
export async function withBook<T>(
  book: Book,
  test: (open: OpenBook) => Promise<T>,
  version?: Version,
): Promise<T> {
  const open = await openInNode(book, { flavour: FLAVOUR_HERE, ...version });
  const before = new Map(GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { value: open[name], configurable: true, writable: true });
  }
  try {
    return await test(open);
  } finally {
    await open.host.idle();
    await open.close();
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

/** How many round trips some work takes. */
export async function countSyncs(open: OpenBook, work: () => Promise<unknown>): Promise<number> {
  const before = open.host.syncs;
  await work();
  await open.host.idle();
  return open.host.syncs - before;
}

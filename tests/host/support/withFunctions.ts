import { functionMetadata } from "../../../scripts/docs/functionMetadata";
import { FUNCTIONS } from "../../../src/functions/functions";
import { registerCustomFunctions } from "../../../workbench/host/functions/customFunctions";
import type { Book } from "../../../xlsx/book";
import type { OpenBook } from "../../../workbench/node/openInNode";
import { withBook } from "./withBook";

const metadata = functionMetadata();
const own: Readonly<Record<string, (...args: never[]) => unknown>> = FUNCTIONS;

/** As `withBook`, with the add-in's own KPI functions known to formulas, as its metadata describes them. */
export async function withFunctions<T>(book: Book, test: (open: OpenBook) => Promise<T>): Promise<T> {
  return withBook(book, async (open) => {
    await registerCustomFunctions(open.engine, metadata, (id) => own[id] as (...args: unknown[]) => unknown);
    return test(open);
  });
}

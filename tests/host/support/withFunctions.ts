import { functionMetadata } from "../../../scripts/docs/functionMetadata";
import { publishedFrom } from "../../../src/functions/arguments/fromPublished";
import { FUNCTIONS } from "../../../src/functions/functions";
import { publishedFigures } from "../../../src/workflow/benchmarks/publishedFigures";
import { registerCustomFunctions } from "../../../workbench/host/functions/customFunctions";
import type { Flavour } from "../../../workbench/host/flavour";
import type { Book } from "../../../xlsx/book";
import type { OpenBook } from "../../../workbench/node/openInNode";
import { FLAVOUR_HERE } from "./flavourHere";
import { withBook } from "./withBook";

const metadata = functionMetadata();
const own: Readonly<Record<string, (...args: never[]) => unknown>> = FUNCTIONS;

/** As `withBook`, with the add-in's own KPI functions known to formulas, as its metadata describes them. */
export async function withFunctions<T>(
  book: Book,
  test: (open: OpenBook, waiting: { idle(): Promise<void> }) => Promise<T>,
  flavour: Flavour = FLAVOUR_HERE,
): Promise<T> {
  publishedFrom(publishedFigures);
  return withBook(
    book,
    async (open) => {
      const waiting = await registerCustomFunctions(
        open.engine,
        metadata,
        (id) => own[id] as (...args: unknown[]) => unknown,
        { flavour },
      );
      await waiting.idle();
      return test(open, waiting);
    },
    { flavour },
  );
}

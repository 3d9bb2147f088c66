import { format } from "prettier";
import { EXAMPLES } from "../../src/functions/examples";
import { functionMetadata } from "./functionMetadata";
import { functionsPage } from "./functionsPage";

/** Where the page stands, from the project's root. */
export const FUNCTIONS_PAGE = "docs/functions.md";

/** The page as the functions' descriptions and examples make it, in the project's own format. */
export async function functionsPageText(): Promise<string> {
  const { functions } = await functionMetadata();
  return format(functionsPage(functions, EXAMPLES), { parser: "markdown" });
}

import { format } from "prettier";
import { functionsPage } from "./functionsPage";

/** Where the page stands, from the project's root. */
export const FUNCTIONS_PAGE = "docs/functions.md";

/** The page as the functions' descriptions and examples make it, in the project's own format. */
export async function functionsPageText(): Promise<string> {
  return format(functionsPage(), { parser: "markdown" });
}

import { removeContentType } from "../contentTypes";
import type { Package } from "../package";
import { relationshipsOf, relationshipsPath, removeRelationships } from "../relationships";

/** Takes a part out of the package, with the links that it has and those of `from` to it. */
export function removePart(parts: Package, from: string, path: string): void {
  removeRelationships(parts, from, ({ target }) => target === path);
  parts.delete(path);
  parts.delete(relationshipsPath(path));
  removeContentType(parts, path);
}

/** The order of calculation is Excel's own note; one that names a cell without a formula makes it report a damaged file. */
export function removeCalculationChain(parts: Package, workbook: string): void {
  const chain = relationshipsOf(parts, workbook).find(({ type }) => type === "calcChain");
  if (chain) removePart(parts, workbook, chain.target);
}

import { partText, type PackageParts } from "../package";
import { relationshipsOf, type Relationship } from "../relationships";
import { attribute, childrenOf, parseXml } from "../xml/xmlElement";

/** `[1]Pop!B1`, `'[1]Pop 2'!B1`: a file numbers the workbooks that its formulas read. */
const NUMBERED = /'\[(\d+)\]((?:[^']|'')*)'!|\[(\d+)\]([\w.]+)!/g;

/**
 * The other workbooks that formulas read, as Excel shows them where they are not open, in the order of the file's
 * numbers: `N:\Performance\[Population 2023.xlsx]`. `""` for a link that leads to no file.
 */
export function otherBooks(
  parts: PackageParts,
  root: Parameters<typeof childrenOf>[0],
  links: readonly Relationship[],
): string[] {
  const listed = childrenOf(childrenOf(root, "externalReferences")[0] ?? null, "externalReference");
  return listed.map((reference) => {
    const part = links.find(({ id }) => id === attribute(reference, "id"))?.target ?? "";
    const book = childrenOf(parseXml(partText(parts, part)), "externalBook")[0];
    const target = relationshipsOf(parts, part).find(({ id }) => book && id === attribute(book, "id"));
    return target === undefined ? "" : asShown(target.target);
  });
}

/** A formula with the workbooks in place of their numbers: `[1]Pop!B1` is `'N:\Performance\[Population 2023.xlsx]Pop'!B1`. */
export function withOtherBooks(formula: string, books: readonly string[]): string {
  if (books.length === 0 || !formula.includes("[")) return formula;
  return formula.replace(NUMBERED, (whole, quoted?: string, sheet?: string, bare?: string, name?: string) => {
    const book = books[Number(quoted ?? bare) - 1] ?? "";
    return book === "" ? whole : `'${book.replaceAll("'", "''")}${sheet ?? name ?? ""}'!`;
  });
}

/** `file:///N:/Performance/Population%202023.xlsx` is `N:\Performance\[Population 2023.xlsx]`. */
function asShown(target: string): string {
  const isFile = /^file:\/+/i.test(target) || !/^[a-z]{2,}:/i.test(target);
  const path = decoded(target.replace(/^file:\/+/i, ""));
  const shown = isFile ? path.replaceAll("/", "\\") : path;
  const end = Math.max(shown.lastIndexOf("\\"), shown.lastIndexOf("/")) + 1;
  return `${shown.slice(0, end)}[${shown.slice(end)}]`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

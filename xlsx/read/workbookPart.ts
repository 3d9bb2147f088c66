import { notAWorkbook } from "../notAWorkbook";
import { partText, type PackageParts } from "../package";
import { relationshipsOf, type Relationship } from "../relationships";
import { attribute, child, childrenOf, saysYes, parseXml, type XmlElement } from "../xml/xmlElement";
import { otherBooks } from "./otherBooks";
import { readSharedStrings } from "./sharedStrings";
import type { BookShared } from "./readSheet";
import { readStyles } from "./readStyles";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly kind: "worksheet" | "chart";
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `""` where the file does not say where it is. */
  readonly path: string;
}

/** What a workbook says of itself and of its sheets. */
export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly links: readonly Relationship[];
  readonly shared: BookShared;
  readonly sheets: readonly ListedSheet[];
  /** Name of the sheet that is shown. */
  readonly active: string;
  /** The program that wrote it did not work out its formulas, and asks whoever opens it to do so. */
  readonly asksToCalculate: boolean;
  /** No sheet may come, go, move or change its name. */
  readonly structureProtected: boolean;
}

/** Reads the workbook part. Throws `NotAWorkbook` where there is none, or no sheet in it. */
export function readWorkbookPart(parts: PackageParts, name: string): WorkbookPart {
  const path = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  if (path.endsWith(".bin")) throw notAWorkbook("binary", name);
  const root = parseXml(partText(parts, path));
  if (root?.name !== "workbook") throw notAWorkbook("other", name);
  const links = relationshipsOf(parts, path);
  const textOf = (type: string) => partText(parts, links.find((link) => link.type === type)?.target ?? "");
  const properties = child(root, "workbookPr");
  const calculation = child(root, "calcPr");
  const protection = child(root, "workbookProtection");
  const listed = childrenOf(child(root, "sheets"), "sheet");
  if (!listed.length) throw notAWorkbook("noSheets", name);
  const sheets = listed.map((sheet): ListedSheet => {
    const link = links.find(({ id }) => id === attribute(sheet, "id"));
    return {
      name: attribute(sheet, "name") ?? "",
      kind: link?.type === "worksheet" ? "worksheet" : "chart",
      visibility: visibilityOf(sheet),
      path: link?.target ?? "",
    };
  });
  return {
    path,
    root,
    links,
    shared: {
      strings: readSharedStrings(textOf("sharedStrings")),
      styles: readStyles(textOf("styles"), textOf("theme")),
      books: otherBooks(parts, root, links),
      date1904: properties ? saysYes(attribute(properties, "date1904")) : false,
    },
    sheets,
    active: sheets[activeTab(root)]?.name ?? sheets[0]?.name ?? "",
    structureProtected: protection ? saysYes(attribute(protection, "lockStructure")) : false,
    asksToCalculate: calculation ? saysYes(attribute(calculation, "fullCalcOnLoad")) : false,
  };
}

function visibilityOf(sheet: XmlElement): ListedSheet["visibility"] {
  const state = attribute(sheet, "state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function activeTab(root: XmlElement): number {
  const view = child(child(root, "bookViews"), "workbookView");
  return view ? Number(attribute(view, "activeTab") ?? 0) : 0;
}

import type { BookPage } from "../book";
import { attribute, child, childrenOf, saysYes, type XmlElement } from "../xml/xmlElement";

/** What Excel prints a sheet with that says nothing of it: A4 where paper is European, its usual margins. */
export const PLAIN_PAGE: BookPage = {
  orientation: "portrait",
  paper: 9,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  pagesWide: null,
  pagesHigh: null,
  centred: false,
  footer: "",
  breaks: [],
};

/** How a sheet is printed, as its part says. */
export function readPage(sheet: XmlElement): BookPage {
  const setup = child(sheet, "pageSetup");
  const margins = child(sheet, "pageMargins");
  const options = child(sheet, "printOptions");
  const fit = child(child(sheet, "sheetPr"), "pageSetUpPr");
  const header = child(child(sheet, "headerFooter"), "oddHeader")?.text ?? "";
  const isFitted = fit !== undefined && saysYes(attribute(fit, "fitToPage"));
  const margin = (name: keyof BookPage["margins"]): number =>
    Number((margins && attribute(margins, name)) ?? PLAIN_PAGE.margins[name]);
  return {
    orientation: setup && attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    paper: Number((setup && attribute(setup, "paperSize")) ?? PLAIN_PAGE.paper),
    margins: {
      left: margin("left"),
      right: margin("right"),
      top: margin("top"),
      bottom: margin("bottom"),
      header: margin("header"),
      footer: margin("footer"),
    },
    pagesWide: isFitted ? Number((setup && attribute(setup, "fitToWidth")) ?? 1) : null,
    // A height of 0 is as many pages as it needs; a file that says none means one.
    pagesHigh: isFitted ? Number((setup && attribute(setup, "fitToHeight")) ?? 1) || null : null,
    centred: options !== undefined && saysYes(attribute(options, "horizontalCentered")),
    ...(header !== "" && { header }),
    footer: child(child(sheet, "headerFooter"), "oddFooter")?.text ?? "",
    breaks: childrenOf(child(sheet, "rowBreaks"), "brk").map((one) => Number(attribute(one, "id") ?? 0)),
  };
}

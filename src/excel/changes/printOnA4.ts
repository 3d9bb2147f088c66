/** Points: half an inch at the sides, room for the page's number at the foot. */
const MARGINS = { leftMargin: 36, rightMargin: 36, topMargin: 40, bottomMargin: 44 } as const;

/** Queues how a sheet of ours is printed: on A4, as wide as the page, with this at its foot. */
export function printOnA4(
  { pageLayout }: Excel.Worksheet,
  page: {
    readonly orientation: "Portrait" | "Landscape";
    readonly header?: string;
    readonly footer: string;
    readonly onOnePage?: boolean;
  },
): void {
  pageLayout.paperSize = "A4";
  pageLayout.orientation = page.orientation;
  Object.assign(pageLayout, MARGINS);
  // As many pages down as it takes; only a snapshot has to fit onto one.
  pageLayout.zoom = { horizontalFitToPages: 1, ...(page.onOnePage && { verticalFitToPages: 1 }) };
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (page.header !== undefined) defaultForAllPages.centerHeader = page.header;
  defaultForAllPages.centerFooter = page.footer;
}

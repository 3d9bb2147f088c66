import type { BookPage } from "../../../xlsx/book";
import { PLAIN_PAGE } from "../../../xlsx/page/readPage";
import { finite, flag, options, rangeArgument, text } from "../args";
import type { HostContext } from "../context";
import { invalidArgument, notImplemented } from "../errors";
import { hostClass } from "../hostClass";
import { areaFrom, rangePlace } from "../place";
import { range } from "../range/range";

/** Margins are points in Excel's object model, inches in files. */
const POINTS_PER_INCH = 72;
/** Paper by Excel's name, and the number that files give it. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9 };

type Side = keyof BookPage["margins"];

const margin = (side: Side) => ({
  get: (id: string, host: HostContext) => pageOf(host, id).margins[side] * POINTS_PER_INCH,
  set: (id: string, value: unknown, host: HostContext) =>
    setPage(host, id, {
      margins: { ...pageOf(host, id).margins, [side]: finite(value) / POINTS_PER_INCH },
    }),
});

/** Excel.PageLayout; it stands for the id of its sheet. */
export const pageLayout = hostClass<string>({
  name: "PageLayout",
  properties: {
    orientation: {
      get: (id, host) => (pageOf(host, id).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (id, value, host) => {
        if (value !== "Portrait" && value !== "Landscape") throw invalidArgument();
        setPage(host, id, { orientation: value === "Landscape" ? "landscape" : "portrait" });
      },
    },
    paperSize: {
      get: (id, host) => Object.keys(PAPERS).find((name) => PAPERS[name] === pageOf(host, id).paper) ?? "A4",
      set: (id, value, host) => {
        const paper = PAPERS[text(value)];
        if (paper === undefined) throw notImplemented(`paper of the size ${text(value)}`);
        setPage(host, id, { paper });
      },
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: {
      get: (id, host) => pageOf(host, id).centred,
      set: (id, value, host) => setPage(host, id, { centred: flag(value) }),
    },
    zoom: {
      get: (id, host) => {
        const { pagesWide: wide, pagesHigh: high } = pageOf(host, id);
        if (wide === null) return { scale: 100 };
        return { horizontalFitToPages: wide, ...(high !== null && { verticalFitToPages: high }) };
      },
      set: (id, value, host) => {
        const { horizontalFitToPages, verticalFitToPages, ...others } = options(value);
        if (Object.keys(others).length > 0)
          throw notImplemented("PageLayout.zoom but for numbers of pages across and down");
        setPage(host, id, {
          pagesWide: finite(horizontalFitToPages),
          pagesHigh: verticalFitToPages === undefined ? null : finite(verticalFitToPages),
        });
      },
    },
  },
  objects: { headersFooters: (id, host) => headersFooters(host, id) },
  methods: {
    setPrintTitleRows: (id, [place], host) => {
      const area = rangeArgument(place)?.areas[0] ?? areaFrom(host.engine, id, text(place));
      setPage(host, id, { titleRows: { first: area.row, count: area.rowCount } });
    },
  },
});

/** Excel.HeaderFooterGroup */
const headersFooters = hostClass<string>({
  name: "HeaderFooterGroup",
  objects: { defaultForAllPages: (id, host) => headerFooter(host, id) },
});

/** Excel.HeaderFooter: the middle of the head and of the foot. */
const headerFooter = hostClass<string>({
  name: "HeaderFooter",
  properties: {
    centerHeader: {
      get: (id, host) => /^&C(.*)$/s.exec(pageOf(host, id).header ?? "")?.[1] ?? "",
      set: (id, value, host) => setPage(host, id, { header: text(value) === "" ? "" : `&C${text(value)}` }),
    },
    centerFooter: {
      get: (id, host) => /^&C(.*)$/s.exec(pageOf(host, id).footer)?.[1] ?? "",
      set: (id, value, host) => setPage(host, id, { footer: text(value) === "" ? "" : `&C${text(value)}` }),
    },
  },
});

/** Excel.PageBreakCollection, of breaks between rows. */
export const horizontalPageBreaks = hostClass<string>({
  name: "PageBreakCollection",
  items: (id, host) => pageOf(host, id).breaks.map((row) => pageBreak(host, { id, row })),
  methods: {
    add: (id, [place], host) => {
      const row = (rangeArgument(place)?.areas[0] ?? areaFrom(host.engine, id, text(place))).row;
      if (row === 0) throw invalidArgument();
      const breaks = [...new Set([...pageOf(host, id).breaks, row])].sort((one, other) => one - other);
      setPage(host, id, { breaks });
      return pageBreak(host, { id, row });
    },
    removePageBreaks: (id, _args, host) => setPage(host, id, { breaks: [] }),
  },
});

/** Excel.PageBreak, above a row. */
const pageBreak = hostClass<{ readonly id: string; readonly row: number }>({
  name: "PageBreak",
  properties: { rowIndex: { get: ({ row }) => row } },
  methods: {
    delete: ({ id, row }, _args, host) =>
      setPage(host, id, { breaks: pageOf(host, id).breaks.filter((one) => one !== row) }),
    getCellAfterBreak: ({ id, row }, _args, host) =>
      range(host, rangePlace(id, { row, column: 0, rowCount: 1, columnCount: 1 })),
  },
});

function pageOf({ engine }: HostContext, id: string): BookPage {
  return engine.page(id) ?? PLAIN_PAGE;
}

function setPage(host: HostContext, id: string, parts: Partial<BookPage>): void {
  host.engine.setPage(id, { ...pageOf(host, id), ...parts });
}

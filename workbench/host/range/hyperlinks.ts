import type { BookHyperlink } from "../../../xlsx/book";
import { intersection } from "../../engine/address";
import { cutOutAll } from "../../engine/areas";
import { assertAllowed } from "./access";
import { options } from "../args";
import type { HostContext } from "../context";
import { writeContents } from "./contents";
import { invalidArgument } from "../errors";
import type { Cells, RangePlace } from "../place";
import { restyle } from "./styles";

/** How Excel shows a link that it makes, and what it takes away with it again. */
const LINKED = { fontColor: "#0563C1" } as const;
const UNLINKED = { fontColor: null } as const;

/** Range.hyperlink of a range whose cells share one; an empty object where they have none, `null` where they differ. */
export function hyperlinkOf({ engine }: HostContext, { sheetId, areas: [area] }: RangePlace): object | null {
  const meeting = engine.hyperlinks(sheetId).filter(({ range }) => intersection(range, area));
  const [first, ...others] = meeting;
  if (first === undefined) return {};
  if (others.length > 0 || cutOutAll([area], [first.range]).length > 0) return null;
  const { range: _range, ...link } = first;
  const { content } = engine.cell(sheetId, area.row, area.column);
  return { ...link, textToDisplay: String(content) };
}

/** Sets the link of all cells of a range, with its text where one is given, and the look that Excel gives to links. */
export function setHyperlink(host: HostContext, place: RangePlace, value: unknown): void {
  assertAllowed(host.engine, place.sheetId, "insertHyperlinks");
  const { address, documentReference, screenTip, textToDisplay } = options(value);
  const given = { address, documentReference, screenTip };
  const link = Object.fromEntries(
    Object.entries(given).filter(([, part]) => typeof part === "string" && part !== ""),
  ) as Omit<BookHyperlink, "range">;
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument();
  const [area] = place.areas;
  const text = textToDisplay ?? (isBlank(host, place) ? (link.address ?? link.documentReference) : null);
  if (typeof text === "string") writeContents(host, place, text);
  const others = without(host, place);
  host.engine.setHyperlinks(place.sheetId, [...others, { ...link, range: area }]);
  restyle(host, place, LINKED);
}

function isBlank({ engine }: HostContext, { sheetId, areas: [area] }: RangePlace): boolean {
  return engine.cell(sheetId, area.row, area.column).content === "";
}

/** Takes the links away and leaves how they look. */
export function unlinkTexts(host: HostContext, cells: Cells): void {
  const left = without(host, cells);
  if (left.length !== host.engine.hyperlinks(cells.sheetId).length)
    host.engine.setHyperlinks(cells.sheetId, left);
}

/** Takes the links away with their look. */
export function removeHyperlinks(host: HostContext, cells: Cells): void {
  const linked = host.engine
    .hyperlinks(cells.sheetId)
    .flatMap(({ range }) => cells.areas.flatMap((area) => intersection(range, area) ?? []));
  unlinkTexts(host, cells);
  if (linked.length > 0) restyle(host, { sheetId: cells.sheetId, areas: linked }, UNLINKED);
}

/** What links are left; of one over several cells, its parts. */
function without({ engine }: HostContext, { sheetId, areas }: Cells): BookHyperlink[] {
  return engine
    .hyperlinks(sheetId)
    .flatMap((link) => cutOutAll([link.range], areas).map((range) => ({ ...link, range })));
}

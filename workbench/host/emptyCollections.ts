import type { UnreadPart } from "../../xlsx/book";
import type { HostContext } from "./context";
import { notImplemented } from "./errors";
import { hostClass } from "./hostClass";
import type { MakeObject } from "./hostClass";

/** Things that the workbench does not read: none where the file has none on these sheets, refused where it has some. */
const unreadCollection = (name: string, kind: UnreadPart): MakeObject<readonly string[]> => {
  const refuse = (sheets: readonly string[], { engine }: HostContext): void => {
    if (sheets.some((id) => engine.unread(id).includes(kind))) throw notImplemented(`${name} of a file`);
  };
  return hostClass<readonly string[]>({
    name,
    items: (sheets, host) => {
      refuse(sheets, host);
      return [];
    },
    find: (sheets, _key, host) => {
      refuse(sheets, host);
      return null;
    },
  });
};

/** Comments, of which the workbench keeps none. */
export const commentCollection = unreadCollection("CommentCollection", "comments");
/** Pivot tables, of which the workbench keeps none. */
export const pivotTableCollection = unreadCollection("PivotTableCollection", "pivotTables");
/** Slicers, of which the workbench keeps none. */
export const slicerCollection = unreadCollection("SlicerCollection", "slicers");

import type { BufferedEngine } from "../engine/buffered";
import type { Culture } from "./flavour";
import type { References } from "./wire/references";
import type { Subscriptions } from "./events/subscriptions";

/** How the file is kept: with AutoSave it lies in OneDrive or SharePoint, and others may have it open. */
export interface OpenFile {
  autoSave: boolean;
}

/** What the classes of the object model work on. */
export interface HostContext {
  readonly engine: BufferedEngine;
  readonly subscriptions: Subscriptions;
  readonly references: References;
  newId(): number;
  readonly calculation: { mode: string };
  readonly file: OpenFile;
  readonly culture: Culture;
  /** Whether a call of a member, as `Worksheet.copy`, clears what the user can undo. */
  readonly clearsUndo: (member: string) => boolean;
  /** Whether this version of Excel has a member of a class: later requirement sets have more. */
  readonly knows: (className: string, member: string) => boolean;
}

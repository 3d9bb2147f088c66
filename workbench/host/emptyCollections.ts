import { hostClass } from "./hostClass";
import type { MakeObject } from "./hostClass";

/** Things that the workbench's grid cannot hold, so that there are none of them on any sheet. */
export const emptyCollection = (name: string): MakeObject<string> =>
  hostClass<string>({ name, items: () => [], find: () => null });

export const tableCollection = emptyCollection("TableCollection");
export const commentCollection = emptyCollection("CommentCollection");

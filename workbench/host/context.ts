import type { Engine } from "../engine/engine";
import type { References } from "./references";
import type { Subscriptions } from "./subscriptions";

/** What the classes of the object model work on. */
export interface HostContext {
  readonly engine: Engine;
  readonly subscriptions: Subscriptions;
  readonly references: References;
  newId(): number;
  readonly calculation: { mode: string };
}

import type { Injector } from "@univerjs/core";
import type { Surroundings } from "../../formula/surroundings";
import { mender } from "./mend";
import { mendCounts } from "./mendedCounts";
import { mendPlaces } from "./mendedPlaces";
import { mendTexts } from "./mendedTexts";
import { addSpilled } from "./spilled";

/** Functions of Univer's that are right but for a case, with what is done in that case. */
export function mendFunctions(injector: Injector, books: ReadonlyMap<string, () => Surroundings>): void {
  const mend = mender(injector);
  mendCounts(mend);
  mendPlaces(mend, books);
  mendTexts(mend, injector);
  addSpilled(injector);
}

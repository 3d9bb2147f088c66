import type { Proposed } from "../../model/proposed";
import type { Picture } from "../../model/reading";

/** The picture with the changes that the analyst asked for in place of the update's. */
export function withProposed(picture: Picture, proposed: Proposed | null): Picture {
  return proposed === null ? picture : { ...picture, changes: proposed.changes, left: [] };
}

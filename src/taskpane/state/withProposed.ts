import type { Proposed } from "../../model/proposed";
import type { Picture } from "../../model/reading";

/** The picture with what was asked for as its changes. */
export function withProposed(picture: Picture, proposed: Proposed | null): Picture {
  return proposed === null ? picture : { ...picture, changes: proposed.changes, left: [] };
}

import type { Picture } from "../model/reading";
import { announcement } from "./state/announcement";
import type { PaneState } from "./state/paneState";

/**
 * What a screen reader is told. A component of its own only so that its words load with the frame and not with the
 * pane's first script.
 */
export default function Announced({ state, picture }: { state: PaneState; picture: Picture | null }) {
  return announcement(state, picture);
}

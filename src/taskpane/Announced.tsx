import type { Picture } from "../model/reading";
import { announcement } from "./state/announcement";
import type { PaneState } from "./state/paneState";

/**
 * What a screen reader is told. It is a component of its own so that its words load with the frame, and not with the
 * first script that the analyst waits for.
 */
export default function Announced({ state, picture }: { state: PaneState; picture: Picture | null }) {
  return announcement(state, picture);
}

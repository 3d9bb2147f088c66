import type { Picture } from "../model/reading";
import { announcement } from "./state/announcement";
import type { PaneState } from "./state/paneState";

/** What a screen reader is told. */
export default function Announced({ state, picture }: { state: PaneState; picture: Picture | null }) {
  return announcement(state, picture);
}

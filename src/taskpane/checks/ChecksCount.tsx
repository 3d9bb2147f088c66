import type { Picture } from "../../model/reading";
import type { Settings } from "../../model/settings";
import { findingsToSee } from "./findingsToSee";

/** The number beside the tab Checks: how many findings a person should look at. */
export default function ChecksCount({ picture, settings }: { picture: Picture; settings: Settings }) {
  return findingsToSee(picture, settings).length;
}

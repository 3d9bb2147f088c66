import type { Picture } from "../../model/reading";
import type { Settings } from "../../model/settings";
import { findingsToSee } from "./findingsToSee";

/** How many findings a person should look at. */
export default function ChecksCount({ picture, settings }: { picture: Picture; settings: Settings }) {
  return findingsToSee(picture, settings).length;
}

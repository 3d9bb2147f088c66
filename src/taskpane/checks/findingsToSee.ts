import type { Finding } from "../../model/finding";
import type { Picture } from "../../model/reading";
import type { Settings } from "../../model/settings";
import { setAside } from "./setAside";

/** The findings that a person should look at: no notes, which are habits and folded away, and none that the analyst set aside. */
export function findingsToSee({ findings }: Picture, { dismissed }: Settings): readonly Finding[] {
  return setAside(findings, dismissed).standing.filter(({ severity }) => severity !== "note");
}

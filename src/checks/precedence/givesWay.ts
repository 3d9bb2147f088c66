import type { CheckId } from "../../model/checkIds";
import type { Finding } from "../../model/finding";
import type { Subject } from "../run/subject";

// One typing slip can set off six checks. An analyst who is shown six findings looks for six mistakes, so each check says
// by whose findings its own are explained.

/** Tells, of all that some checks found, which findings of another follow from it. */
export type Relation = (roots: readonly Finding[], subject: Subject) => (finding: Finding) => boolean;

/** A check leaves its own findings out where findings of the checks in `to` explain them; `where` tells which. */
export interface GivesWay {
  readonly to: readonly CheckId[];
  readonly where: Relation;
}

import { asNumerator } from "../claims/sharpened";
import type { FoundReading } from "../claim";
import { SURE } from "../decide/unsure";
import { decided, isFigure, type ReadClaim } from "../decided";
import type { ClauseAbout, Here } from "../heardHere";
import type { AboutRows } from "../subjects/findSubject";
import type { KnownRow, Subjects } from "../subjects/knownRow";
import { rivalsOf, sharesOf } from "../subjects/rivalsOf";
import { leftOpen } from "../verdicts";

/**
 * A sentence that says only part of a row's name may mean another row with the same words (“visits in time”: of children
 * in need or on a plan). Where such a rival has the figure, the denial is taken back.
 */
export function unlessARival(
  claim: ReadClaim,
  found: FoundReading,
  of: { subjects: Subjects; subject: AboutRows; about: ClauseAbout; here: Here },
): ReadClaim {
  const { subjects, subject, about, here } = of;
  const { heard, spoken, assumed } = here;
  if (!isFigure(found.reading) || (heard.referred ?? []).length > 0 || assumed !== null) return claim;
  const said = about.own.size > 0 ? about.own : new Set([...spoken.topic, ...heard.before]);
  const has =
    (one: FoundReading) =>
    (row: KnownRow): boolean =>
      decided(one, { known: [row], concepts: row.concepts }, { ...SURE, stand: heard.stand }).verdict ===
      "agrees";
  const around = [spoken.topic, heard.before, heard.heading];
  const headed = new Set([...spoken.topic, ...(heard.nearest ?? [])]);
  const rival =
    rivalsOf(subjects, subject, { said, around, headed }).find(has(found)) ??
    (isCountOf(found) ? sharesOf(subjects, said).find(has(asNumerator(found))) : undefined);
  if (rival === undefined) return claim;
  spoken.rows = [rival];
  return leftOpen(claim, MAY_BE(rival));
}

function isCountOf({ reading }: FoundReading): boolean {
  return reading.kind === "value" && reading.quoted.unit === "plain" && reading.quoted.decimals === 0;
}

const MAY_BE = ({ judgement }: KnownRow): string =>
  `It may be about “${judgement.measure.name}”, which has this figure.`;

import { oneLine } from "../../../words/plain";
import type { Judgement } from "../../../model/judgement";
import type { Measure } from "../../../model/scorecard";

/** An age band or a group in brackets behind the name of the whole: `(17-18 years old)`, `(boys)`. */
const BAND =
  /^(.*\S)\s*\((?:aged? )?(?:\d{1,2}\s?(?:-|–|to)\s?\d{1,2}|\d{1,2}\s?\+|under \d{1,2}|over \d{1,2}|boys|girls|male|female)[^()]*\)$/i;

/** For each row that is a part of another row, that row: its parent, or the one with its name without the age band. */
export function wholesOf(judgements: readonly Judgement[]): Map<Measure, Judgement> {
  const byName = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const name = plain(judgement.measure.name);
    if (!byName.has(name)) byName.set(name, judgement);
  }
  const wholes = new Map<Measure, Judgement>();
  for (const { measure } of judgements) {
    const name = measure.parent ?? BAND.exec(measure.name)?.[1] ?? null;
    const whole = name === null ? undefined : byName.get(plain(name));
    if (whole !== undefined && whole.measure !== measure && whole.measure.section === measure.section) {
      wholes.set(measure, whole);
    }
  }
  return wholes;
}

function plain(name: string): string {
  return oneLine(name.toLowerCase());
}

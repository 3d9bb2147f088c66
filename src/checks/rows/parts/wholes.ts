import { NAME_WITH_BAND } from "../../../words/lists/ageBands";
import { plain } from "../../../words/plain";
import type { Judgement } from "../../../model/judgement";
import type { Measure } from "../../../model/scorecard";

// "17-18 years old" below "Care leavers in touch" is a part of it, and cannot count more. Who is a part of whom is read
// from how rows are set in, and from an age band behind a name; nothing is guessed from figures here.

/** For each row that is a part of another row, that row: its parent, or the one with its name without the age band. */
export function wholesOf(judgements: readonly Judgement[]): Map<Measure, Judgement> {
  const byName = new Map<string, Judgement>();
  // The first of a name is the whole; a later one is a part of something else.
  for (const judgement of judgements) {
    const name = plain(judgement.measure.name);
    if (!byName.has(name)) byName.set(name, judgement);
  }
  const wholes = new Map<Measure, Judgement>();
  for (const { measure } of judgements) {
    // A part says its whole by standing under it, or by its name: "Visits (10 to 15)" is a part of "Visits".
    const name = measure.parent ?? NAME_WITH_BAND.exec(measure.name)?.[1] ?? null;
    const whole = name === null ? undefined : byName.get(plain(name));
    // Sections count different things under one name.
    if (whole !== undefined && whole.measure !== measure && whole.measure.section === measure.section) {
      wholes.set(measure, whole);
    }
  }
  return wholes;
}

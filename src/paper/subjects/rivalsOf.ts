import { groupsIn, isOfGroups, type AboutRows } from "./findSubject";
import { isNamedBy, type KnownRow, type Subjects } from "./knownRow";

/** The shares of what is said, whose part a number may be: “39 children had a suspension” beside a row of suspensions. */
export function sharesOf(subjects: Subjects, said: ReadonlySet<string>): KnownRow[] {
  return subjects
    .rowsWith(said)
    .filter(
      ({ judgement, concepts }) =>
        judgement.measure.unit === "percent" && [...said].every((concept) => concepts.has(concept)),
    );
}

/**
 * The rows of the same unit and group that share something of what is said, and have not what is left unsaid of the chosen
 * row: a sentence may mean them as well. Where the name of the chosen row is said wholly, only those of whose name the heading
 * tells more: “Health: 50% of initial assessments were in time”.
 */
export function rivalsOf(
  subjects: Subjects,
  { known: chosen, others = [] }: AboutRows,
  {
    said,
    around,
    headed,
  }: {
    readonly said: ReadonlySet<string>;
    readonly around: readonly ReadonlySet<string>[];
    /** What the nearest heading and the words before a colon name. */
    readonly headed: ReadonlySet<string>;
  },
): KnownRow[] {
  const all = new Set([...said, ...around.flatMap((concepts) => [...concepts])]);
  const groups = groupsIn(said);
  const units = new Set([...chosen, ...others].map(({ judgement }) => judgement.measure.unit));
  const isAnother = (row: KnownRow): boolean =>
    units.has(row.judgement.measure.unit) &&
    !chosen.includes(row) &&
    !others.includes(row) &&
    isOfGroups(row, groups) &&
    [...row.concepts].some((concept) => said.has(concept));
  if (chosen.some(({ concepts }) => isNamedBy(concepts, all))) {
    const told = [...headed].filter(
      (concept) => !chosen.some((row) => row.concepts.has(concept) || row.section.has(concept)),
    );
    return subjects
      .rowsWith(said)
      .filter((row) => isAnother(row) && told.some((concept) => row.concepts.has(concept)));
  }
  const left = chosen.flatMap(({ concepts }) => [...concepts].filter((concept) => !all.has(concept)));
  return subjects
    .rowsWith(said)
    .filter((row) => isAnother(row) && !left.every((concept) => row.concepts.has(concept)));
}

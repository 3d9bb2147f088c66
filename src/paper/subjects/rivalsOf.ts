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
 * row: a sentence may mean them as well. None where the name of the chosen row is said wholly.
 */
export function rivalsOf(
  subjects: Subjects,
  { known: chosen, others = [] }: AboutRows,
  { said, around }: { said: ReadonlySet<string>; around: readonly ReadonlySet<string>[] },
): KnownRow[] {
  const all = new Set([...said, ...around.flatMap((concepts) => [...concepts])]);
  if (chosen.some(({ concepts }) => isNamedBy(concepts, all))) return [];
  const left = chosen.flatMap(({ concepts }) => [...concepts].filter((concept) => !all.has(concept)));
  const groups = groupsIn(said);
  const units = new Set([...chosen, ...others].map(({ judgement }) => judgement.measure.unit));
  return subjects
    .rowsWith(said)
    .filter(
      (row) =>
        units.has(row.judgement.measure.unit) &&
        !chosen.includes(row) &&
        !others.includes(row) &&
        isOfGroups(row, groups) &&
        !left.every((concept) => row.concepts.has(concept)) &&
        [...row.concepts].some((concept) => said.has(concept)),
    );
}

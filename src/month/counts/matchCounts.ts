/**
 * Which measure each row of a report is about. A count in the wrong row is an error that nobody sees, so only what is
 * certain is matched: what the analyst confirmed before, an equal reference whose name agrees, an equal name. The rest
 * is offered to the analyst with the reason for and against.
 */

import { namesAgree, sameName, sameReference } from "../../model/identity/findMeasure";
import { followKeys } from "../../model/identity/followMeasures";
import { likeness, nameWords } from "../../model/identity/nameWords";
import type { Measure } from "../../model/scorecard";
import type { CountMatch } from "../../model/settings";
import { rowKey, type CountRow } from "./countTable";
import { fullNames, ownName } from "./fullNames";
import { referenceInName } from "./referenceInName";

/** A row of the report that is about a measure, and how that is known. */
export interface Matched {
  readonly row: CountRow;
  readonly measure: Measure;
  readonly by: "remembered" | "reference" | "name";
}

/** A row that may be about a measure: the analyst decides. */
export interface Close {
  readonly row: CountRow;
  readonly measure: Measure;
  /** What speaks for the pair, and what against, in a sentence. */
  readonly why: string;
}

/**
 * A report beside a scorecard. Every row is in one of the lists; a row to which several measures are close is in
 * `close` several times.
 */
export interface Matching {
  readonly matched: readonly Matched[];
  readonly close: readonly Close[];
  /** Rows that are about no measure. */
  readonly rowsLeft: readonly CountRow[];
  /** Measures of which the report says nothing, neither surely nor perhaps. */
  readonly measuresLeft: readonly Measure[];
}

/**
 * Likeness of names, from 0 to 1, from which a pair is offered to be ticked. Below it most pairs share only common
 * words as `children` and `within`.
 */
const OFFERED_LIKENESS = 0.6;

const OTHER_NAME = "The reference {reference} is the same, but the names differ.";
const OTHER_REFERENCE =
  "The name is the same, but the report's reference is {row} and the scorecard's {measure}.";
const TWICE = "Several rows of the report are about this measure.";
const SEVERAL = "Several measures have this name.";
const LOST_ZERO =
  "The scorecard has {others} too: spreadsheets drop a last 0, and the report has no name to tell them apart by.";
const WORDS_SHARED = "Words in common: {words}.";

/**
 * Matches rows with measures: as the analyst said before, then by reference, then by name. Whatever is only close or
 * contradicts itself is never taken silently; it comes back in `close`. Two rows that match one measure are both only
 * close.
 */
export function matchCounts(
  rows: readonly CountRow[],
  measures: readonly Measure[],
  remembered: readonly CountMatch[],
): Matching {
  const matched: Matched[] = [];
  const close: Close[] = [];
  const names = fullNames(rows, measures);
  for (const row of rows) {
    const full = names.get(row) ?? row;
    const named = referenceInName(full, measures);
    const found = saidBefore(full, measures, remembered) ?? sure(named, measures);
    const lost = found?.by === "reference" ? lostZero(row, found.measure, rows, measures) : [];
    if (lost.length > 0) close.push(...lost);
    else if (found) matched.push({ row, ...found });
    else close.push(...doubtful(named, measures).map((pair) => ({ ...pair, row })));
  }
  const twice = new Set(
    matched.map(({ measure }) => measure.key).filter((key, at, keys) => keys.indexOf(key) !== at),
  );
  for (const { row, measure } of matched)
    if (twice.has(measure.key)) close.push({ row, measure, why: TWICE });
  const certain = matched.filter(({ measure }) => !twice.has(measure.key));
  const taken = new Set(certain.map(({ measure }) => measure.key));
  const open = [
    ...close.filter(({ measure }) => !taken.has(measure.key)),
    ...likeNames(rows, measures, certain, close),
  ];
  return {
    matched: certain,
    close: open,
    rowsLeft: rows.filter((row) => ![...certain, ...open].some((pair) => pair.row === row)),
    measuresLeft: measures.filter(
      ({ key }) => ![...certain, ...open].some(({ measure }) => measure.key === key),
    ),
  };
}

type FoundMeasure = Pick<Matched, "measure" | "by">;

/**
 * A reference `1.1` without a name may be 1.10, from which a spreadsheet dropped the 0. Where the scorecard has both,
 * and the report no row for the other, both are offered.
 */
function lostZero(
  row: CountRow,
  found: Measure,
  rows: readonly CountRow[],
  measures: readonly Measure[],
): Close[] {
  if (row.name !== "") return [];
  const number = Number(found.reference);
  const others = measures.filter(
    (measure) =>
      measure !== found &&
      measure.reference !== null &&
      Number(measure.reference) === number &&
      !rows.some((one) => sameReference(one.reference, measure.reference)),
  );
  const why = LOST_ZERO.replace("{others}", others.map(({ reference }) => reference).join(", "));
  return others.length === 0 ? [] : [found, ...others].map((measure) => ({ row, measure, why }));
}

/** The measure that the analyst chose for this row last time, followed through renames. */
function saidBefore(
  row: CountRow,
  measures: readonly Measure[],
  remembered: readonly CountMatch[],
): FoundMeasure | null {
  const said = remembered.find(({ from }) => from === rowKey(row));
  const measure = said && followKeys([said.measureKey], measures).get(said.measureKey);
  return measure ? { measure, by: "remembered" } : null;
}

/**
 * The measure that a row is about for certain. A reference counts where the row has no name, or its name agrees; a name
 * counts where only one measure has it and the references do not contradict it.
 */
function sure(row: CountRow, measures: readonly Measure[]): FoundMeasure | null {
  const byReference = only(measures.filter((measure) => sameReference(row.reference, measure.reference)));
  const named = measures.filter((measure) => row.name !== "" && sameName(measure.name, row.name));
  const byName = only(named);
  if (byReference) {
    if (row.name === "" || byReference === byName) return { measure: byReference, by: "reference" };
    return namesAgree(row, byReference) && named.length === 0
      ? { measure: byReference, by: "reference" }
      : null;
  }
  const contradicted = byName !== null && row.reference !== null && byName.reference !== null;
  return byName !== null && !contradicted ? { measure: byName, by: "name" } : null;
}

/** Measures that share a row's reference or its name, where the other of the two contradicts. */
function doubtful(row: CountRow, measures: readonly Measure[]): Close[] {
  const named = measures.filter(
    (measure) => row.name !== "" && [measure.name, ownName(measure)].some((name) => sameName(name, row.name)),
  );
  return measures.flatMap((measure): Close[] => {
    if (sameReference(row.reference, measure.reference)) {
      return [{ row, measure, why: OTHER_NAME.replace("{reference}", row.reference ?? "") }];
    }
    if (!named.includes(measure)) return [];
    if (row.reference === null || measure.reference === null) return [{ row, measure, why: SEVERAL }];
    return [
      {
        row,
        measure,
        why: OTHER_REFERENCE.replace("{row}", row.reference).replace("{measure}", measure.reference),
      },
    ];
  });
}

/** Pairs of left-over rows and measures whose names share most words, the most alike first. */
function likeNames(
  rows: readonly CountRow[],
  measures: readonly Measure[],
  certain: readonly Matched[],
  close: readonly Close[],
): Close[] {
  const named = [...certain, ...close];
  const pairs = rows
    .filter((row) => !named.some((pair) => pair.row === row))
    .flatMap((row) =>
      measures
        .filter(({ key }) => !certain.some(({ measure }) => measure.key === key))
        .map((measure) => ({ row, measure, alike: likeness(nameWords(row.name), nameWords(measure.name)) })),
    )
    .filter(({ alike }) => alike >= OFFERED_LIKENESS)
    .sort((a, b) => b.alike - a.alike);
  const best = new Map<unknown, number>();
  return pairs.flatMap(({ row, measure, alike }): Close[] => {
    // Pairs that are just as alike are all offered; less alike ones are not, once a row or measure has a better one.
    if ((best.get(row) ?? alike) > alike || (best.get(measure) ?? alike) > alike) return [];
    best.set(row, alike).set(measure, alike);
    const [one, other] = [nameWords(row.name), nameWords(measure.name)];
    const words = [...one].filter((word) => other.has(word)).join(", ");
    return [{ row, measure, why: WORDS_SHARED.replace("{words}", words) }];
  });
}

/** The one that was found; `null` for none and for several, between which nothing decides. */
function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

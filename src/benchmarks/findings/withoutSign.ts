import { PERCENT_PLACES } from "../../core/figures/displayed";
import type { Finding } from "../../model/finding";
import { callAll } from "../../model/naming/callAll";
import type { Measure } from "../../model/scorecard";
import type { Benchmarks } from "../pack/open";
import type { ProvenCell, ProvenColumn } from "../prove/proven";
import { sayOfCells } from "./say";

/**
 * The note about percentages that are right but for their sign, in rows whose other figures have one: 19, or 0.19,
 * beside 20%.
 */
export function withoutSign(benchmarks: Benchmarks, columns: readonly ProvenColumn[]): Finding[] {
  const bare = columns.flatMap(({ cells }) => cells.filter(isBare));
  const [first] = bare;
  if (first === undefined) return [];
  return [
    sayOfCells("benchmark-sign", bare, [NO_SIGN, WHY_SIGN], {
      measures: callAll(bare.map(({ measure }) => measure)),
      shown: first.printed?.shown ?? "",
      release: benchmarks.pack.released,
    }),
  ];
}

function isBare(cell: ProvenCell): boolean {
  const { match, printed, proof, measure } = cell;
  const isRight =
    proof?.kind === "read" && match.national?.unit === "percent" && printed?.shown.includes("%") === false;
  return (isRight || isFraction(cell)) && showsSigns(measure);
}

/**
 * Whether a figure is a share as a cell holds it, 0.19, under a format that shows no percentage. The proof is then a
 * decimal point moved by two places.
 */
export function isFraction({ match, printed, proof }: ProvenCell): boolean {
  const isShare = match.national?.unit === "percent" && printed?.percent === false;
  return isShare && proof?.kind === "point" && proof.places === -PERCENT_PLACES;
}

/** Whether other figures of the row have the sign. A row that is bare throughout is simply written so. */
function showsSigns({ actuals, benchmarks }: Measure): boolean {
  return [...actuals, ...benchmarks].some(
    ({ value }) => value.kind === "number" && value.shown.includes("%"),
  );
}

const NO_SIGN = "Benchmarks of {measures} are percentages printed without their sign ({shown}).";
const WHY_SIGN =
  "The figures are those of the release of {release}; a reader, and a formula, may take 19 for 1900%.";

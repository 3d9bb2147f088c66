import { cellName } from "../../src/core/figures/cellName";
import { formatPeriod } from "../../src/core/periods/namePeriod";
import type { Place } from "../../src/model/place";
import type { PaperClaim, PaperSentence } from "../../src/paper/claim";

/** A paper's sentences and claims as the command line prints them with `--json`. */
export function paperReport(sentences: readonly PaperSentence[]): object[] {
  const several =
    new Set(
      sentences.flatMap(({ claims }) => claims.flatMap(({ places }) => places.map(({ sheet }) => sheet))),
    ).size > 1;
  const nameOf = (place: Place): string => (several ? `${place.sheet}!${cellName(place)}` : cellName(place));
  return sentences.map(({ sentence, verdict, claims }) => ({
    sentence,
    verdict,
    claims: claims.map((claim) => ({
      kind: claim.kind,
      quoted: claim.quoted,
      reference: claim.measure?.reference ?? null,
      measure: claim.measure?.name ?? null,
      period: claim.period === null ? null : formatPeriod(claim.period),
      says: claim.says,
      scorecard: claim.scorecard,
      cells: claim.places.map(nameOf),
      verdict: claim.verdict,
      message: claim.message,
    })),
  }));
}

/** The same for people: what disagrees first, then what cannot be told, and how many agree. */
export function printPaper(sentences: readonly PaperSentence[]): string {
  const of = (wanted: PaperSentence["verdict"]): readonly PaperSentence[] =>
    sentences.filter(({ verdict }) => verdict === wanted);
  const lines = [...of("disagrees"), ...of("cannot tell")].flatMap(({ sentence, claims }) => [
    `“${sentence}”`,
    ...claims.filter(({ verdict }) => verdict !== "agrees").map(lineOf),
  ]);
  return [
    `The paper: ${sentences.length} sentences say something of a figure. ${of("disagrees").length} disagree, ${of("cannot tell").length} cannot be checked in full, ${of("agrees").length} agree.`,
    ...lines,
  ].join("\n");
}

function lineOf({ verdict, quoted, measure, message, places }: PaperClaim): string {
  const about = measure === null ? "" : ` ${measure.reference ?? measure.name}:`;
  const cells = places.length === 0 ? "" : ` (${places.map(cellName).join(", ")})`;
  return `  ${verdict}: “${quoted}”.${about} ${message}${cells}`;
}

import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimsAt, placedClaims, readLabelled } from "../../scripts/paper/labelled";

/** In `harder` stand papers in freer words, of which less is decided so far; none of it wrongly. */
const FOLDERS = [
  { folder: "", least: 0.75 },
  { folder: "harder/", least: 0.5 },
];
const PAPERS = FOLDERS.flatMap(({ folder, least }) =>
  readdirSync(`${import.meta.dirname}/${folder}`)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ file: folder + name, least })),
);

describe.each(PAPERS)("$file, labelled by hand", ({ file, least }) => {
  const paper = readLabelled(`${import.meta.dirname}/${file}`);
  const placed = placedClaims(paper.text, paper.cards);
  const said = paper.labels.map((label) => ({
    words: paper.text.slice(label.start, label.end),
    said: label.said,
    verdicts: claimsAt(placed, label).map(({ claim }) => claim.verdict),
  }));

  it("says nothing wrongly", () => {
    const wrongly = said.filter(({ said: label, verdicts }) =>
      label === "right"
        ? verdicts.includes("disagrees")
        : label === "open"
          ? verdicts.some((one) => one !== "cannot tell")
          : !verdicts.includes("disagrees") && verdicts.includes("agrees"),
    );
    expect(wrongly).toEqual([]);
    const unlabelled = placed.filter(
      ({ start, end }) => !paper.labels.some((label) => start < label.end && end > label.start),
    );
    expect(
      unlabelled.filter(({ claim }) => claim.verdict === "disagrees").map(({ sentence }) => sentence),
    ).toEqual([]);
  });

  it(`decides ${least} of its claims`, () => {
    const decidable = said.filter(({ said: label }) => label !== "open");
    const decided = decidable.filter(({ verdicts }) => verdicts.some((one) => one !== "cannot tell"));
    expect(decided.length / decidable.length).toBeGreaterThanOrEqual(least);
  });
});

import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimsAt, placedClaims, readLabelled } from "../../scripts/paper/labelled";

/**
 * In `harder` stand papers in freer words, of which less is decided; none of it wrongly. A figure is decided only where
 * another in its place would be, so that a paper which names little is left open in more places: what must be decided is asked of
 * all papers of a folder together, and half of each.
 */
const FOLDERS = [
  { folder: "", least: 0.85 },
  { folder: "harder/", least: 0.75 },
];
const LEAST_OF_A_PAPER = 0.5;
const PAPERS = FOLDERS.flatMap(({ folder }) =>
  readdirSync(`${import.meta.dirname}/${folder}`)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ file: folder + name, folder })),
);
const counts = new Map(FOLDERS.map(({ folder }) => [folder, { decidable: 0, decided: 0 }]));

describe.each(PAPERS)("$file, labelled by hand", ({ file, folder }) => {
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

  it("decides half of its claims", () => {
    const decidable = said.filter(({ said: label }) => label !== "open");
    const decided = decidable.filter(({ verdicts }) => verdicts.some((one) => one !== "cannot tell"));
    const count = counts.get(folder);
    if (count !== undefined) {
      count.decidable += decidable.length;
      count.decided += decided.length;
    }
    expect(decided.length / decidable.length).toBeGreaterThanOrEqual(LEAST_OF_A_PAPER);
  });
});

it.each(FOLDERS)(
  "decides $least of the claims of all papers of its folder: “$folder”",
  ({ folder, least }) => {
    const { decidable = 0, decided = 0 } = counts.get(folder) ?? {};
    expect(decidable).toBeGreaterThan(0);
    expect(decided / decidable).toBeGreaterThanOrEqual(least);
  },
);

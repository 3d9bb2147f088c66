import { describe, expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { cells } from "../../../tests/support/layout";
import type { Appearance, Lettered } from "../../model/grid";
import { recognise } from "../recognise";
import { asSeen } from "./asSeen";
import { statusSigns } from "./statusSigns";

const board = (...signs: string[]) => {
  const names = ["% of visits in time", "% of plans up to date", "% of reviews in time"];
  const rows = names.map((name, at) => `${name} | 90% | 85% | 92% | ${signs[at] ?? ""}`);
  const [card] = recognise([gridOf(cells("Measure | Target | Apr-24 | May-24 | RAG", ...rows))]);
  if (!card) throw new Error("No scorecard was recognised.");
  return card;
};
const look = (...lettered: [font: string, colour: string][]): Appearance => ({
  ...{ sheetId: "{1}", row: 0, column: 0, fills: [], ruled: [] },
  lettered: lettered.map(([font, colour], at): Lettered => ({ row: at + 1, column: 4, font, colour })),
});
const seenIn = (signs: string[], appearance: Appearance) =>
  asSeen(board(...signs), appearance).measures.map(({ status }) => [
    status?.value.kind === "text" ? status.value.shown : status?.value.kind,
    status?.seen?.form,
  ]);

describe("signs in status cells", () => {
  it("are asked for their look, words and letters are not", () => {
    const area = { row: 1, column: 4, rowCount: 3, columnCount: 1 };
    expect(statusSigns(board("●", "●", "●"))).toEqual(area);
    expect(statusSigns(board("n", "", "n"))).toEqual(area);
    expect(statusSigns(board("G", "A", "R"))).toBeNull();
    expect(statusSigns(board("Green", "Amber", "Red"))).toBeNull();
  });

  it("say the status of their colour", () => {
    const shown = seenIn(
      ["●", "n", "●"],
      look(["Arial", "#00B050"], ["Wingdings", "#FF0000"], ["Arial", "#FFC000"]),
    );
    expect(shown).toEqual([
      ["Green", "letter"],
      ["Red", "letter"],
      ["Amber", "letter"],
    ]);
  });

  it("in black say none, and in a symbol font not what their letter says", () => {
    expect(
      seenIn(["n", "●", "n"], look(["Wingdings", "#000000"], ["Arial", "#000000"], ["Arial", "#000000"])),
    ).toEqual([
      ["Wingdings n", "letter"],
      ["●", undefined],
      ["n", undefined],
    ]);
  });

  it("leave a blank among them to whoever sets the font", () => {
    const shown = seenIn(
      ["●", "", "●"],
      look(["Arial", "#00B050"], ["Arial", "#000000"], ["Arial", "#00B050"]),
    );
    expect(shown[1]).toEqual(["blank", "letter"]);
  });
});

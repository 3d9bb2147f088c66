import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { Status } from "../../core/status/status";
import { withPublishedWays } from "./publishedWay";

const HEADINGS = ["Measure", "Target", "Tolerance", "Apr-24", "May-24", "Jun-24", "Jul-24"];

/** The polarities of rows whose months are coloured as the letters say: `g`, `a`, `r`, and `-` for none. */
function ways(...rows: readonly (readonly [cells: readonly string[], colours: string])[]) {
  const { scorecard } = lookAtRows([HEADINGS, ...rows.map(([cells]) => [...cells])], { asText: [] });
  const shows = ({ place }: { place: { row: number; column: number } }): Status | null => {
    const letter = rows[place.row - 1]?.[1][place.column - 3];
    return ({ g: "green", a: "amber", r: "red" } as const)[letter ?? ""] ?? null;
  };
  return withPublishedWays(scorecard, shows).map(({ polarity }) => polarity);
}
const OTHER = [["% of visits in time", "90%", "", "85%", "86%", "91%", "92%"], "rrgg"] as const;

describe("colours of the months against the target", () => {
  it("say which way is good where nothing else does", () => {
    const [contacts] = ways([["Contacts", "100", "", "120", "110", "90", "80"], "rrgg"], OTHER);
    expect(contacts).toMatchObject({ value: "lower", source: "published" });
  });

  it("say nothing in two months, or where they disagree", () => {
    expect(ways([["Contacts", "100", "", "120", "110", "90", "80"], "rr--"], OTHER)[0]?.value).toBe(
      "unknown",
    );
    expect(ways([["Contacts", "100", "", "120", "110", "90", "80"], "rgrg"], OTHER)[0]?.value).toBe(
      "unknown",
    );
  });

  it("say nothing where all cells have one colour, as a band has", () => {
    expect(ways([["Contacts", "100", "", "120", "110", "130", "140"], "gggg"])[0]?.value).toBe("unknown");
  });

  it("outrank a meaning that leaves a doubt, not one that leaves none", () => {
    const doubted = ["New foster carers", "10", "", "12", "14", "8", "6"];
    expect(ways([doubted, "rrgg"], OTHER)[0]).toMatchObject({ value: "lower", source: "published" });
    const certain = ["% of visits in timescale", "80%", "", "90%", "95%", "70%", "60%"];
    expect(ways([certain, "rrgg"], OTHER)[0]).toMatchObject({ value: "higher", source: "meaning" });
  });

  it("outrank a certain meaning together with the tolerance", () => {
    const certain = ["% of visits in timescale", "80%", "85%", "90%", "95%", "70%", "60%"];
    expect(ways([certain, "rrgg"], OTHER)[0]).toMatchObject({
      value: "lower",
      source: "published",
      contradictions: [{ value: "higher", source: "meaning" }],
    });
  });
});

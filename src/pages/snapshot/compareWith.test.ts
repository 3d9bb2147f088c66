import { expect, it } from "vitest";
import { comparedSentence, formOf } from "./compareWith";

it("names the period as what it is, and is known again by it", () => {
  const quarter = { kind: "quarter", year: 2024, quarter: 2 } as const;
  const said = comparedSentence(quarter, "yearBefore", null);
  expect(said).toBe("Latest quarter: Apr–Jun 2024. Change on the same quarter a year before: Apr–Jun 2023.");
  expect(formOf(said)).toBe("yearBefore");
  expect(formOf("Latest month: Jun-24. Change on the figure before: May-24.")).toBe("previous");
  expect(formOf("Performance in June")).toBeNull();
});

import { expect, test } from "vitest";
import { fillChangeOf, valueChangeOf } from "../testing/examples";
import { groupChanges } from "./groupChanges";

test("values, then statuses, then directions; hers apart; no empty group", () => {
  const arrow = valueChangeOf({ id: "arrow", group: "directions" });
  const fill = fillChangeOf({ id: "fill" });
  const hers = fillChangeOf({ id: "hers", hers: true });
  expect(groupChanges([arrow, hers, fill])).toEqual({
    ours: [
      { group: "statuses", changes: [fill] },
      { group: "directions", changes: [arrow] },
    ],
    hers: [hers],
  });
});

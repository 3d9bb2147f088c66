import { expect, it } from "vitest";
import { viewOfRows } from "../../../tests/support/viewOfRows";
import type { Role } from "../../model/scorecard";
import { rowLabels } from "./rowLabels";

const ROLES: Role[] = ["measure", "ignored", "actual", "actual"];
const labels = (rows: string[], roles = ROLES) => {
  const at = rows.map((_, row) => row);
  return at.map(rowLabels(viewOfRows(...rows), at, roles));
};

it("says what each row of a name is of, and nothing of a row alone", () => {
  expect(
    labels(["Attendance | Primary | 94% | 95%", " | Secondary | 91% | 92%", "Suspensions | All | 14 | 15"]),
  ).toEqual(["Primary", "Secondary", null]);
  // A row counts where any month has a figure.
  expect(labels(["Attendance | Primary | 94% | 95%", " | Secondary |  | 92%"])).toEqual([
    "Primary",
    "Secondary",
  ]);
});

it("says nothing where no column tells every such row apart", () => {
  expect(labels(["Attendance | Primary | 94% | 95%", " |  | 91% | 92%"])).toEqual([null, null]);
  expect(labels(["Attendance | 1 | 94% | 95%", " | 2 | 91% | 92%"])).toEqual([null, null]);
  expect(labels(["Attendance | Primary | 94% | 95%", "Health | Secondary | 91% | 92%"])).toEqual([
    null,
    null,
  ]);
  // Without a figure it is no row of the measure above.
  expect(labels(["Attendance | Primary | 94% | 95%", " | Secondary |  | "])).toEqual([null, null]);
});

it("takes no column of another role, nor one behind the first values", () => {
  const rows = ["Attendance | Primary | 94% | 95%", " | Secondary | 91% | 92%"];
  expect(labels(rows, ["measure", "owner", "actual", "actual"])).toEqual([null, null]);
  const behind = ["Attendance | 94% | Primary | 95%", " | 91% | Secondary | 92%"];
  expect(labels(behind, ["measure", "actual", "ignored", "actual"])).toEqual([null, null]);
  const before = ["Primary | Attendance | 94% | 95%", "Secondary |  | 91% | 92%"];
  expect(labels(before, ["ignored", "measure", "actual", "actual"])).toEqual(["Primary", "Secondary"]);
});

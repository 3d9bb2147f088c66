import { expect, it } from "vitest";
import { lineAs, viewOfRows } from "../../../tests/support/viewOfRows";
import type { Role } from "../../model/scorecard";
import { sectionsOf } from "./sections";

const sections = (rows: string[], role: Role = "ignored", heading = "") => {
  const view = viewOfRows(...rows);
  const found = sectionsOf(
    view,
    [lineAs(0, role, null, { heading }), lineAs(1, "measure"), lineAs(2, "ignored")],
    rows.map((_, row) => row),
  );
  return found && [...found.values()];
};
const TWO = ["Front door | Contacts | x", " | Referrals | x", "Care | In care | x", " | Reviews | x"];

it("takes words before the names, each over the blanks below it, for sections", () => {
  expect(sections(TWO)).toEqual(["Front door", "Front door", "Care", "Care"]);
  expect(sections(TWO, "reference")).toEqual(["Front door", "Front door", "Care", "Care"]);
});

it("leaves rows above the first word without one", () => {
  expect(sections([" | All | x", ...TWO])).toHaveLength(4);
});

it("takes words that do not repeat only under a heading of sections", () => {
  const each = ["Front door | Contacts | x", "Care | In care | x", "Health | Checks | x"];
  expect(sections(each)).toBeNull();
  expect(sections(each, "ignored", "Section")).toEqual(["Front door", "Care", "Health"]);
});

it("takes no column of another role, behind the names, or with anything but words", () => {
  expect(sections(TWO, "owner")).toBeNull();
  expect(
    sections(["Contacts | Front door | Door", "Referrals | Front door | Door", "Care | Care | Door"]),
  ).toBeNull();
  // References, figures and single letters are no sections.
  expect(sections(["KPI 1 | Contacts | x", " | Referrals | x"], "reference")).toBeNull();
  expect(sections(["Care | Contacts | x", "12 | Referrals | x"])).toBeNull();
  expect(sections(["A | Contacts | x", " | Referrals | x"])).toBeNull();
  // A number within the words is none at their end.
  expect(sections(["Section 47 enquiries | Started | x", " | Ended | x"])).toEqual([
    "Section 47 enquiries",
    "Section 47 enquiries",
  ]);
});

import { expect, test } from "vitest";
import { findingOf } from "../testing/examples";
import { sortFindings } from "./sortFindings";

test("errors come first, then warnings, then notes, otherwise as they came", () => {
  const findings = (["note", "warning", "error", "warning"] as const).map((severity, index) =>
    findingOf({ severity, message: String(index) }),
  );
  expect(sortFindings(findings).map(({ message }) => message)).toEqual(["2", "1", "3", "0"]);
});

import { expect, it } from "vitest";
import { followedEdits } from "./followed";

/** A measure that was edited from `a` to `b`, whereupon what follows made it `c`. */
function edited() {
  const followed = followedEdits();
  followed.add("m", "a", "b");
  followed.settle("m", "c");
  return followed;
}

it("an edit is no step", () => {
  expect(edited().stepOf("m", "c", "d")).toBeNull();
  expect(followedEdits().stepOf("m", "a", "b")).toBeNull();
});

it("what stays as it was is no step", () => {
  expect(edited().stepOf("m", "b", "b")).toBeNull();
});

it("undo takes back what followed, then the edit", () => {
  const followed = edited();
  expect(followed.stepOf("m", "c", "b")).toBe("half");
  expect(followed.stepOf("m", "b", "a")).toBe("whole");
});

it("redo makes the edit again, then what followed", () => {
  const followed = edited();
  followed.stepOf("m", "c", "b");
  followed.stepOf("m", "b", "a");
  expect(followed.stepOf("m", "a", "b")).toBe("redoing");
  expect(followed.stepOf("m", "b", "c")).toBe("whole");
});

it("an edit by hand that leads back to an earlier state may be a step", () => {
  const followed = edited();
  followed.stepOf("m", "c", "b");
  expect(followed.stepOf("m", "b", "x")).toBe("undoing");
});

it("keeps what followed once, and one measure apart from another", () => {
  const followed = edited();
  followed.settle("m", "z");
  expect(followed.stepOf("m", "c", "b")).toBe("half");
  expect(followed.stepOf("n", "c", "b")).toBeNull();
});

it("forgets a measure's oldest edits beyond twenty", () => {
  const followed = edited();
  for (let at = 0; at < 20; at++) followed.add("m", `before ${at}`, `edited ${at}`);
  expect(followed.stepOf("m", "c", "b")).toBeNull();
});

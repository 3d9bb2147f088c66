import { expect, test } from "vitest";
import { Trouble } from "./trouble";
import { troubleOf } from "./troubleOf";

const officeError = (code: string) => Object.assign(new Error("said by Excel"), { code });

test.each([
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ItemNotFound", "not-found"],
  ["RequestAborted", "offline"],
  ["ApiNotFound", "unsupported"],
  ["SomethingNew", "unexpected"],
])("%s is %s", (code, kind) => {
  const error = officeError(code);
  const trouble = troubleOf(error);
  expect(trouble.kind).toBe(kind);
  expect(trouble.cause).toBe(error);
  expect(trouble.message).not.toContain(code);
});

test("an abort is a cancel", () => {
  expect(troubleOf(new DOMException("stop", "AbortError")).kind).toBe("cancelled");
});

test("a trouble stays what it is", () => {
  const trouble = new Trouble("not-found", "Gone.");
  expect(troubleOf(trouble)).toBe(trouble);
});

test("a mistake of ours is not dressed up as Excel's", () => {
  expect(() => troubleOf(new TypeError("x is not a function"))).toThrow(TypeError);
});

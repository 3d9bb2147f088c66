import { expect, test } from "vitest";
import { readArgument } from "./argument";

test("cells arrive as figures, words, errors or nothing", () => {
  expect(readArgument(0.25)).toBe(0.25);
  expect(readArgument("25%")).toBe(0.25);
  expect(readArgument("High")).toBe("High");
  expect(readArgument("")).toBeNull();
  expect(readArgument(null)).toBeNull();
  expect(readArgument(undefined)).toBeNull();
});

test("Excel's data types carry their plain value", () => {
  expect(
    readArgument({ type: "FormattedNumber", basicType: "Double", basicValue: 0.25, numberFormat: "0%" }),
  ).toBe(0.25);
  expect(readArgument({ type: "String", basicType: "String", basicValue: "High" })).toBe("High");
  expect(
    readArgument({ type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" }),
  ).toEqual({
    code: "#DIV/0!",
    sentence: "",
  });
});

test("what Excel puts behind the last argument is none", () => {
  expect(readArgument({ functionName: "RAG", address: undefined })).toBeNull();
});

import { expect, test } from "vitest";
import type { WorkingJudgement } from "../../model/judgement";
import { workingWords } from "./workingWords";

const working = (what: Partial<WorkingJudgement>, result: number | null = 756 / 861): WorkingJudgement => ({
  working: {
    expression: "756/861",
    result,
    numerator: 756,
    denominator: 861,
    periodsPerYear: 1,
    per: 1,
    stated: null,
  },
  result,
  agrees: null,
  shown: "87.8%",
  ...what,
});

test("the step, and whether the value beside it agrees", () => {
  expect(workingWords(working({}))).toBe("756/861 = 87.8%");
  expect(workingWords(working({ agrees: true }))).toBe("756/861 = 87.8%, as published");
  expect(workingWords(working({ agrees: false }))).toBe("756/861 = 87.8%, which is not the value published");
});

test("a working that divides by zero gives nothing", () => {
  expect(workingWords(working({ shown: "" }, null))).toBe("756/861 cannot be worked out");
});

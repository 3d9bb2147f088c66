import type { BenchmarkCheckId } from "../../model/checkIds";
import type { Severity } from "../../model/finding";

/**
 * The findings about printed benchmarks: how grave each is, and the question that it answers. `docs/benchmarks.md`
 * lists them.
 */
export const KINDS = {
  "benchmark-place": {
    severity: "warning",
    question: "Is the figure that of the area in the heading?",
  },
  "benchmark-year": {
    severity: "warning",
    question: "Is the year in the heading the year of the figure?",
  },
  "benchmark-model": {
    severity: "warning",
    question: "Are the neighbours those of the other figures of the column?",
  },
  "benchmark-statistic": {
    severity: "warning",
    question: "Is the figure a mean, or a median, as the others of its column?",
  },
  "benchmark-basis": {
    severity: "warning",
    question: "Does the benchmark count what the row counts?",
  },
  "benchmark-twin": { severity: "error", question: "Is the benchmark the same way round as its row?" },
  "benchmark-decimals": {
    severity: "error",
    question: "Is the decimal point where it belongs, and is the figure rounded, not cut off?",
  },
  "benchmark-unproved": {
    severity: "warning",
    question: "Does any year, neighbours or statistic give the figure?",
  },
  "benchmark-of-count": { severity: "warning", question: "Does a benchmark stand beside a raw count?" },
  "benchmark-years-differ": {
    severity: "warning",
    question: "Are the neighbours' and England's figures of the same year?",
  },
  "benchmark-sign": { severity: "note", question: "Does a percentage have its sign?" },
  "benchmark-rebased": {
    severity: "note",
    question: "Was a rate printed before populations were rebased?",
  },
  "benchmark-older-model": { severity: "note", question: "Are the neighbours those of the newest model?" },
  "benchmark-newer-year": { severity: "note", question: "Is there a newer year than the one printed?" },
} as const satisfies Readonly<Record<BenchmarkCheckId, { severity: Severity; question: string }>>;

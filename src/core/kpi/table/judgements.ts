import type { KpiFunction } from "../kpiFunction";

/** Status, direction of travel, and how far it is to the target. */
export const JUDGEMENTS = {
  RAG: {
    gives:
      "The status of a figure as a word: Green at the target or better, Amber at the tolerance or better, Red beyond it.",
    arguments: [
      { name: "actual", help: "The figure to judge, in one cell or a range." },
      { name: "target", help: "What it should reach." },
      {
        name: "tolerance",
        help: "How far it may miss the target and still be Amber. Left out: no Amber.",
        optional: true,
      },
      {
        name: "polarity",
        help: "High, Low or Plan: which way is good. Left out: a target above its tolerance means High.",
        optional: true,
        choices: "POLARITY",
      },
    ],
    results: "each",
    example: { formula: "=KPI.RAG(25%, 20%, 28%)", gives: "Amber" },
  },
  "RAG.WHY": {
    gives:
      "Why KPI.RAG gives the status that it gives, in a sentence. Figures from 0 to 1 are written as percentages.",
    arguments: [
      { name: "actual", help: "The figure to judge, in one cell or a range." },
      { name: "target", help: "What it should reach." },
      {
        name: "tolerance",
        help: "How far it may miss the target and still be Amber. Left out: no Amber.",
        optional: true,
      },
      {
        name: "polarity",
        help: "High, Low or Plan: which way is good. Left out: a target above its tolerance means High.",
        optional: true,
        choices: "POLARITY",
      },
    ],
    results: "each",
    example: {
      formula: "=KPI.RAG.WHY(25%, 20%, 28%)",
      gives: "Amber: 25% misses the target of 20% but is within the tolerance of 28% (lower is better).",
    },
  },
  DOT: {
    gives:
      "The direction of travel as an arrow: ↑ better, ↓ worse, → unchanged, whatever the sign of the change.",
    arguments: [
      { name: "current", help: "The latest figure, in one cell or a range." },
      { name: "previous", help: "The figure to compare it with." },
      {
        name: "polarity",
        help: "High or Low: which way is good. Needed unless the figure is unchanged.",
        optional: true,
        choices: "DIRECTION",
      },
      {
        name: "threshold",
        help: "A step of at most this much counts as unchanged: 0.01 is one percentage point. Left out: 0.",
        optional: true,
      },
      {
        name: "symbols",
        help: "Arrows, Triangles or Words; Movement for ▲ up and ▼ down without a judgement. Left out: Arrows.",
        optional: true,
        choices: "SYMBOLS",
      },
    ],
    results: "each",
    example: { formula: '=KPI.DOT(80%, 77%, "High")', gives: "↑" },
  },
  CHANGE: {
    gives:
      "The change between two figures with its sign: (-879) ▼, (+16) ▲, (0) ●. It shows movement, and judges nothing.",
    arguments: [
      { name: "current", help: "The latest figure, in one cell or a range." },
      { name: "previous", help: "The figure to compare it with." },
    ],
    results: "each",
    example: { formula: "=KPI.CHANGE(121, 1000)", gives: "(-879) ▼" },
  },
  GAP: {
    gives:
      "How far a figure is from its target or benchmark, in its own unit. Positive is better, whichever way is good.",
    arguments: [
      { name: "actual", help: "The figure, in one cell or a range." },
      { name: "target", help: "The target or the benchmark that it is held against." },
      {
        name: "polarity",
        help: "High, Low or Plan: which way is good. Needed unless there is no gap.",
        optional: true,
        choices: "POLARITY",
      },
    ],
    results: "each",
    example: { formula: '=KPI.GAP(17%, 20%, "Low")', gives: "0.03" },
  },
} as const satisfies Readonly<Record<string, KpiFunction>>;

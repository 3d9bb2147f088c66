import type { KpiName } from "../../core/kpi/kpiFunctions";
import { noNative, WHY, type NoNative } from "../noNative";
import { change, dot } from "./nativeDirection";
import { compare, interval, rateInterval } from "./nativeIntervals";
import type { Native } from "./Native";
import { percent, rate, rate10k } from "./nativeRates";
import { pooled, spc, ytd } from "./nativeSeries";
import { round, suppress, value } from "./single";
import { gap, rag } from "./nativeStatus";

/** Every KPI function by its name: how it is written with Excel's own, or why it cannot be. */
export const NATIVES: Readonly<Record<KpiName, Native | NoNative>> = {
  RATE10K: rate10k,
  RATE: rate,
  PERCENT: percent,
  WORKING: noNative(WHY.working),
  "WORKING.CHECK": noNative(WHY.working),
  RAG: rag,
  "RAG.WHY": noNative(WHY.sentence),
  DOT: dot,
  CHANGE: change,
  GAP: gap,
  YTD: ytd,
  POOLED: pooled,
  INTERVAL: interval,
  "RATE.INTERVAL": rateInterval,
  COMPARE: compare,
  SPC: spc,
  SIGNAL: noNative(WHY.sentence),
  BENCHMARK: noNative(WHY.published),
  NEIGHBOURS: noNative(WHY.published),
  POPULATION: noNative(WHY.register),
  ROUND: round,
  SUPPRESS: suppress,
  VALUE: value,
};

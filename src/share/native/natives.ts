import type { KpiName } from "../../core/kpi/kpiFunctions";
import { noNative, WHY, type NoNative } from "../noNative";
import { nativeChange, nativeDot } from "./nativeDirection";
import { nativeCompare, nativeInterval, nativeRateInterval } from "./nativeIntervals";
import type { Native } from "./Native";
import { nativePercent, nativeRate, nativeRate10k } from "./nativeRates";
import { nativePooled, nativeSpc, nativeYtd } from "./nativeSeries";
import { nativeRound, nativeSuppress, nativeValue } from "./single";
import { nativeGap, nativeRag } from "./nativeStatus";

/**
 * Every `KPI` function by its name: how it is written with Excel's own, or why it cannot be. The type asks for every
 * name.
 */
export const NATIVES: Readonly<Record<KpiName, Native | NoNative>> = {
  RATE10K: nativeRate10k,
  RATE: nativeRate,
  PERCENT: nativePercent,
  WORKING: noNative(WHY.working),
  "WORKING.CHECK": noNative(WHY.working),
  RAG: nativeRag,
  "RAG.WHY": noNative(WHY.sentence),
  DOT: nativeDot,
  CHANGE: nativeChange,
  GAP: nativeGap,
  YTD: nativeYtd,
  POOLED: nativePooled,
  INTERVAL: nativeInterval,
  "RATE.INTERVAL": nativeRateInterval,
  COMPARE: nativeCompare,
  SPC: nativeSpc,
  SIGNAL: noNative(WHY.sentence),
  BENCHMARK: noNative(WHY.published),
  NEIGHBOURS: noNative(WHY.published),
  POPULATION: noNative(WHY.register),
  ROUND: nativeRound,
  SUPPRESS: nativeSuppress,
  VALUE: nativeValue,
};

import type { KpiName } from "../core/kpi/kpiFunctions";
import { change } from "./kpi/change";
import { compare } from "./kpi/compare";
import { dot } from "./kpi/dot";
import { gap } from "./kpi/gap";
import { interval } from "./kpi/interval";
import { percent } from "./kpi/percent";
import { pooled } from "./kpi/pooled";
import { population } from "./kpi/population";
import { rag } from "./kpi/rag";
import { ragWhy } from "./kpi/ragWhy";
import { rate } from "./kpi/rate";
import { rate10k } from "./kpi/rate10k";
import { rateInterval } from "./kpi/rateInterval";
import { round } from "./kpi/round";
import { signal } from "./kpi/signal";
import { spc } from "./kpi/spc";
import { suppress } from "./kpi/suppress";
import { value } from "./kpi/value";
import { working } from "./kpi/working";
import { workingCheck } from "./kpi/workingCheck";
import { ytd } from "./kpi/ytd";

/** How each function is worked out. Ranges come as two-dimensional arrays, and one goes back. */
export const FUNCTIONS = {
  RATE10K: rate10k,
  RATE: rate,
  PERCENT: percent,
  WORKING: working,
  "WORKING.CHECK": workingCheck,
  RAG: rag,
  "RAG.WHY": ragWhy,
  DOT: dot,
  CHANGE: change,
  GAP: gap,
  YTD: ytd,
  POOLED: pooled,
  INTERVAL: interval,
  "RATE.INTERVAL": rateInterval,
  COMPARE: compare,
  SPC: spc,
  SIGNAL: signal,
  POPULATION: population,
  ROUND: round,
  SUPPRESS: suppress,
  VALUE: value,
} satisfies Readonly<Record<KpiName, (...ranges: unknown[][][]) => unknown[][]>>;

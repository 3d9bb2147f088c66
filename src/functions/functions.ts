import type { KpiName } from "../core/kpi/kpiFunctions";
import { change } from "./change";
import { compare } from "./compare";
import { dot } from "./dot";
import { gap } from "./gap";
import { interval } from "./interval";
import { percent } from "./percent";
import { pooled } from "./pooled";
import { population } from "./population";
import { rag } from "./rag";
import { ragWhy } from "./ragWhy";
import { rate } from "./rate";
import { rate10k } from "./rate10k";
import { rateInterval } from "./rateInterval";
import { round } from "./round";
import { signal } from "./signal";
import { spc } from "./spc";
import { suppress } from "./suppress";
import { value } from "./value";
import { working } from "./working";
import { workingCheck } from "./workingCheck";
import { ytd } from "./ytd";

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

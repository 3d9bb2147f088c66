import type { KpiName } from "../core/kpi/kpiFunctions";
import { kpiBenchmark } from "./kpi/comparators/kpiBenchmark";
import { kpiChange } from "./kpi/judgements/kpiChange";
import { kpiCompare } from "./kpi/statistics/kpiCompare";
import { kpiDot } from "./kpi/judgements/kpiDot";
import { kpiGap } from "./kpi/judgements/kpiGap";
import { kpiInterval } from "./kpi/statistics/kpiInterval";
import { kpiNeighbours } from "./kpi/comparators/kpiNeighbours";
import { kpiPercent } from "./kpi/rates/kpiPercent";
import { kpiPooled } from "./kpi/rates/kpiPooled";
import { kpiPopulation } from "./kpi/cells/kpiPopulation";
import { kpiRag } from "./kpi/judgements/kpiRag";
import { kpiRagWhy } from "./kpi/judgements/kpiRagWhy";
import { kpiRate } from "./kpi/rates/kpiRate";
import { kpiRate10k } from "./kpi/rates/kpiRate10k";
import { kpiRateInterval } from "./kpi/statistics/kpiRateInterval";
import { kpiRound } from "./kpi/cells/kpiRound";
import { kpiSignal } from "./kpi/statistics/kpiSignal";
import { kpiSpc } from "./kpi/statistics/kpiSpc";
import { kpiSuppress } from "./kpi/cells/kpiSuppress";
import { kpiValue } from "./kpi/cells/kpiValue";
import { kpiWorking } from "./kpi/rates/kpiWorking";
import { kpiWorkingCheck } from "./kpi/rates/kpiWorkingCheck";
import { kpiYtd } from "./kpi/rates/kpiYtd";

/**
 * How each function is worked out, by its name in `core/kpi`. Ranges come as two-dimensional arrays and one goes back,
 * at once or as a promise. The type asks for every name, so that none is left out.
 */
export const FUNCTIONS = {
  RATE10K: kpiRate10k,
  RATE: kpiRate,
  PERCENT: kpiPercent,
  WORKING: kpiWorking,
  "WORKING.CHECK": kpiWorkingCheck,
  RAG: kpiRag,
  "RAG.WHY": kpiRagWhy,
  DOT: kpiDot,
  CHANGE: kpiChange,
  GAP: kpiGap,
  YTD: kpiYtd,
  POOLED: kpiPooled,
  INTERVAL: kpiInterval,
  "RATE.INTERVAL": kpiRateInterval,
  COMPARE: kpiCompare,
  SPC: kpiSpc,
  SIGNAL: kpiSignal,
  BENCHMARK: kpiBenchmark,
  NEIGHBOURS: kpiNeighbours,
  POPULATION: kpiPopulation,
  ROUND: kpiRound,
  SUPPRESS: kpiSuppress,
  VALUE: kpiValue,
} satisfies Readonly<Record<KpiName, (...ranges: unknown[][][]) => unknown[][] | Promise<unknown[][]>>>;

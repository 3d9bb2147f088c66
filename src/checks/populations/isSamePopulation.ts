import { isTypingSlip } from "./typingSlip";

// A rate of care leavers divides by care leavers, and differs from the others rightly.

/** Estimates of one population differ by less from year to year; what differs more is another group of people. */
const SAME_POPULATION = 0.05;

/** Whether two figures are meant for one population: near each other, or a slip of the fingers apart. */
export function isSamePopulation(population: number, usual: number): boolean {
  return Math.abs(population - usual) <= usual * SAME_POPULATION || isTypingSlip(population, usual);
}

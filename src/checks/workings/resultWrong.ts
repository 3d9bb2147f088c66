import { showLike } from "../../core/figures/displayed";
import { statedAgrees } from "../../core/workings/statedAgrees";
import { callOf } from "../../model/naming/callOf";
import { faults, finding, FINE, type MeasureCheck, notFine } from "../run/check";
import { restate } from "./restate";

// `407/1626 = 0.35`: the published figure may be right all the same, since a person types the result a second time.

/** The result typed behind a working against what the working gives. */
export const resultWrong: MeasureCheck = {
  id: "result-wrong",
  severity: "error",
  question: "Is the result typed behind the working what the working gives?",
  // Each month's sheet has workings of its own.
  ofOneSheet: true,
  ask({ measure, working }) {
    if (measure.working === null || working?.working.stated == null || working.result === null) return null;
    // A published figure with the same mistake is one finding, and `working-disagrees` says it.
    if (working.agrees === false || statedAgrees(working.working) !== "disagrees") return FINE;
    const { expression, stated } = working.working;
    const { result } = working;
    const why = `${expression} = ${result}.`;
    const right = showLike(result, stated);
    return notFine(
      finding(resultWrong, measure, {
        cells: faults(measure.working),
        message: MESSAGE(callOf(measure), stated.shown, expression, right),
        why,
        published: stated.number,
        expected: result,
        // The published figure is what the working gives: only the result typed stands against both.
        repair: working.agrees === true ? restate(measure, measure.working, stated.shown, right, why) : [],
      }),
    );
  },
};

const MESSAGE = (measure: string, stated: string, expression: string, result: string): string =>
  `The working of ${measure} states ${stated}, but ${expression} gives ${result}.`;

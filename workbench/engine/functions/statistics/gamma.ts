import type { CellArgument } from "../../engineFunction";
import { isErrorValue } from "../../engineFunction";
import { keptNumber, NUM, toNumber } from "../coerce";
import { gammaOf } from "./incomplete";
import { liftedPastErrors } from "../lifted";
import type { Given } from "../lifted";
import type { OwnFunctions } from "../ownFunctions";

/** Excel's GAMMA, where the engine's has nine digits. */
export const gamma: OwnFunctions = {
  GAMMA: liftedPastErrors((value: Given = null): CellArgument => {
    const number = toNumber(value);
    if (isErrorValue(number)) return number;
    const found = gammaOf(number);
    return found === null ? NUM : keptNumber(found);
  }),
};

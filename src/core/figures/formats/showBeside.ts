import type { NumberValue } from "../cellValue";
import { showLike, type NumberShape } from "../displayed";
import { showLapse } from "../lapse";

/** A number written as a figure beside it is: like its decimals, or in hours, minutes and seconds as that is. */
export function showBeside(number: number, like: NumberShape & Pick<NumberValue, "lapse">): string {
  return like.lapse === true ? showLapse(number) : showLike(number, like);
}

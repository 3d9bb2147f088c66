/** Digits that Excel keeps of a number. */
const DIGITS = 15;
/** A number below 1 is written out while it takes no more characters than this. */
const LONGEST_WRITTEN_OUT = 20;
/** From here on a number is written with an exponent. */
const LARGEST_WRITTEN_OUT = 1e21;

/**
 * The text that a number becomes where text is needed, as in `1/3&""`: 15 digits, written out as long as it is short
 * enough (`1E+20` is `100000000000000000000`, `1E+21` stays, 0.00001 is `0.00001`).
 */
export function numberText(value: number): string {
  if (value === 0) return "0";
  const [mantissa = "", power = "0"] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const exponent = Number(power);
  const sign = value < 0 ? "-" : "";
  if (exponent < 0) {
    const zeros = -exponent - 1;
    if ("0.".length + zeros + digits.length <= LONGEST_WRITTEN_OUT)
      return `${sign}0.${"0".repeat(zeros)}${digits}`;
  } else if (Math.abs(value) < LARGEST_WRITTEN_OUT) {
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
    const rest = digits.slice(exponent + 1);
    return `${sign}${whole}${rest && `.${rest}`}`;
  }
  const rest = digits.slice(1);
  const marked = `${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  return `${sign}${digits.charAt(0)}${rest && `.${rest}`}E${marked}`;
}

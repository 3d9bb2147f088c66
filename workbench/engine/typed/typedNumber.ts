import type { TypedValue } from "./typed";

/** Digits that Excel keeps of what is typed; those behind them become zeros. */
const DIGITS = 15;

const NUMBER =
  /^\s*(?<open>\()?\s*(?<sign>[-+])?\s*(?<lead>[$%])?\s*(?<inner>[-+])?(?<whole>\d+(?:,\d{3})*)?(?:\.(?<decimals>\d*))?(?<exponent>e[-+]?\d+)?\s*(?<percent>%)?\s*(?<close>\))?\s*$/i;

/**
 * Reads a number as Excel reads what is typed: `1,234.5`, `$120`, `(5)`, `5%`, `1e3`, with the format that it brings to
 * a General cell. Commas stand before three digits: `1,23` is text. `null` for what is none.
 */
export function typedNumber(text: string): TypedValue | null {
  const {
    open,
    sign,
    lead,
    inner,
    whole = "",
    decimals,
    exponent,
    percent,
    close,
  } = NUMBER.exec(text)?.groups ?? {};
  const hasDigits = whole !== "" || (decimals ?? "") !== "";
  if (!hasDigits || (open === undefined) !== (close === undefined) || (sign && (inner ?? open))) return null;
  const isPercent = percent !== undefined || lead === "%";
  if (
    (percent !== undefined && lead !== undefined) ||
    (exponent && (isPercent || lead || whole.includes(",")))
  )
    return null;
  const digits = kept(whole.replaceAll(",", ""), decimals ?? "");
  const magnitude = Number(`${digits}${exponent ?? ""}`);
  if (!Number.isFinite(magnitude)) return null;
  const size = isPercent ? Number(`${digits}e-2`) : magnitude;
  const isNegative = open !== undefined || sign === "-" || inner === "-";
  const hasDecimals = (decimals ?? "") !== "";
  return { value: isNegative && size !== 0 ? -size : size, format: formatOf() };

  function formatOf(): string | null {
    if (isPercent) return hasDecimals ? "0.00%" : "0%";
    if (exponent) return "0.00E+00";
    if (lead === "$") return hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
    if (whole.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
    return null;
  }
}

/** The number with the digits that Excel keeps: `1234567890123456` is `1234567890123450`. */
function kept(whole: string, decimals: string): string {
  let left = DIGITS;
  let begun = false;
  return [...`${whole || "0"}.${decimals}`]
    .map((digit) => {
      if (digit === ".") return digit;
      begun ||= digit !== "0";
      if (!begun) return digit;
      left -= 1;
      return left < 0 ? "0" : digit;
    })
    .join("");
}

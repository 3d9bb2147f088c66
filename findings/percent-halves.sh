#!/usr/bin/env bash
# A share that lies half way between two whole percents is shown one too low by two formatters out of three.
#
# Version: numfmt 3.2.6, numfmt 4.0.1, ssf 0.11.2
# Date: 2026-11-29
# Behaviour: Excel shows 0.575 under the format 0% as 58%, since it rounds the decimal that is shown, half away from zero.
#   Of the hundred shares 0.005, 0.015 ... 0.995 numfmt 3.2.6 (which the spreadsheet engine Univer 0.25 brings) shows two
#   one percent too low, SSF four: they round the binary product 57.49999..., or 14.49999.... numfmt 4.0.1 shows all as
#   Excel does. On a scorecard that is a measure of 57.5% that meets its target of 58%, or does not.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund numfmt3@npm:numfmt@3.2.6 numfmt4@npm:numfmt@4.0.1 ssf@0.11.2
cat >halves.mjs <<'JS'
import { format as three } from "numfmt3";
import { format as four } from "numfmt4";
import ssf from "ssf";

const formatters = { "numfmt 3.2.6": three, "numfmt 4.0.1": four, "ssf 0.11.2": (code, value) => ssf.format(code, value) };
for (const [name, format] of Object.entries(formatters)) {
  const low = [];
  for (let whole = 0; whole < 100; whole++) {
    const share = Number(`0.${String(whole).padStart(2, "0")}5`);
    if (format("0%", share) !== `${whole + 1}%`) low.push(`${share} as ${format("0%", share)}`);
  }
  console.log(`${name}: ${low.length} of 100 wrong${low.length > 0 ? `: ${low.join(", ")}` : ""}`);
}
JS
seen=$(node halves.mjs)
printf '%s\n' "$seen"
EXPECTED='numfmt 3.2.6: 2 of 100 wrong: 0.565 as 56%, 0.575 as 57%
numfmt 4.0.1: 0 of 100 wrong
ssf 0.11.2: 4 of 100 wrong: 0.145 as 14%, 0.285 as 28%, 0.565 as 56%, 0.575 as 57%'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi

#!/usr/bin/env bash
# Two functions of jStat disagree about the quartiles of ten neighbours, and one of them agrees with Excel.
#
# Version: jstat 1.9.6, simple-statistics 7.12.1, @formulajs/formulajs 4.6.1
# Date: 2026-11-29
# Behaviour: ten statistical neighbours are put into quartiles to say where an authority stands. Excel's QUARTILE.INC lies
#   between two of them: 63.75, 70.5 and 78.5 for the figures below. jStat.percentile, simple-statistics and formulajs'
#   QUARTILE.INC say the same; jStat.quartiles takes one of the ten for each, 63, 70 and 80, and even its middle one is not
#   the median that jStat.median gives. An authority at 79 is in the top quartile by one function and below it by the other.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jstat@1.9.6 simple-statistics@7.12.1 @formulajs/formulajs@4.6.1
cat >quartiles.mjs <<'JS'
import * as formulajs from "@formulajs/formulajs";
import jstat from "jstat";
import { quantile } from "simple-statistics";

const NEIGHBOURS = [59, 61, 63, 66, 70, 71, 74, 80, 82, 91];
const three = (of) => [1, 2, 3].map(of).join(" ");
console.log(`jStat.quartiles: ${jstat.quartiles(NEIGHBOURS).join(" ")}`);
console.log(`jStat.percentile: ${three((at) => jstat.percentile(NEIGHBOURS, at / 4))}`);
console.log(`jStat.median: ${jstat.median(NEIGHBOURS)}`);
console.log(`simple-statistics quantile: ${three((at) => quantile(NEIGHBOURS, at / 4))}`);
console.log(`formulajs QUARTILE.INC: ${three((at) => formulajs.QUARTILE.INC(NEIGHBOURS, at))}`);
JS
seen=$(node quartiles.mjs)
printf '%s\n' "$seen"
EXPECTED='jStat.quartiles: 63 70 80
jStat.percentile: 63.75 70.5 78.5
jStat.median: 70.5
simple-statistics quantile: 63.75 70.5 78.5
formulajs QUARTILE.INC: 63.75 70.5 78.5'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi

#!/usr/bin/env bash
# A month that a report names without its year is read as one that lies ahead of the report, and its third quarter as July.
#
# Version: chrono-node 2.10.3; compromise 14.17.0 with compromise-dates 3.9.0
# Date: 2026-11-30
# Behaviour: a report says “24% in September” and means the last September, as there are no figures of one to come. Read in
#   July 2024, chrono-node takes September and December 2024, compromise-dates also March and May 2025. The third quarter is
#   July to September for compromise-dates, where a council's is October to December, and nothing for chrono-node. The
#   financial year 2023/24 is no time for either.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 compromise@14.17.0 compromise-dates@3.9.0
cat >report.mjs <<'JS'
import * as chrono from "chrono-node";
import dates from "compromise-dates";
import nlp from "compromise";

nlp.plugin(dates);
const report = new Date(Date.UTC(2024, 6, 15, 12));
const SAYS = [
  "Re-referrals were 24% in September.",
  "Down from the figure in December.",
  "It was 24% in March.",
  "It is the highest since May.",
  "In Q3 it was 24%.",
  "It was 24% in 2023/24.",
];
const day = (date) => date.toISOString().slice(0, 10);
for (const says of SAYS) {
  const one = chrono.en.GB.parse(says, report).map(({ start }) => day(start.date()));
  const other = nlp(says)
    .dates({ today: "2024-07-15" })
    .get()
    .map(({ start, end }) => `${start.slice(0, 10)} to ${end.slice(0, 10)}`);
  console.log(`${says} chrono-node: ${one.join() || "none"}; compromise-dates: ${other.join() || "none"}`);
}
JS
seen=$(TZ=UTC node report.mjs)
printf '%s\n' "$seen"
EXPECTED='Re-referrals were 24% in September. chrono-node: 2024-09-01; compromise-dates: 2024-09-01 to 2024-09-30
Down from the figure in December. chrono-node: 2024-12-01; compromise-dates: 2024-12-01 to 2024-12-31
It was 24% in March. chrono-node: 2024-03-01; compromise-dates: 2025-03-01 to 2025-03-31
It is the highest since May. chrono-node: none; compromise-dates: 2025-05-01 to 2025-05-31
In Q3 it was 24%. chrono-node: none; compromise-dates: 2024-07-01 to 2024-09-30
It was 24% in 2023/24. chrono-node: none; compromise-dates: none'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi

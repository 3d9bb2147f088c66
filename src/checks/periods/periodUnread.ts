import { namePeriod } from "../../core/periods/namePeriod";
import { unreadLatest } from "../../judge/unreadLatest";
import { faults, FINE, finding, notFine, type Answer, type SheetCheck } from "../run/check";
import { headingPlace } from "./headingPlace";

// Under a misspelt heading stand figures that belong to no period. If such a column is the newest, last month's
// figure would be judged as the latest, so the add-in says what it cannot read and judges nothing.

/** A heading in the row of periods that is not written as one. */
export const periodUnread: SheetCheck = {
  id: "period-unread",
  severity: "warning",
  question: "Is every heading in the row of periods one that can be read?",
  ofHeadings: true,
  askAll({ scorecard }) {
    // An unread heading behind all others matters most: which month is judged hangs on it.
    const latest = unreadLatest(scorecard);
    return scorecard.lines.map((line): Answer => {
      const { doubt, heading, period } = line;
      if (doubt === undefined) return FINE;
      const isGuessed = doubt === "guessed" && period !== null;
      return notFine(
        finding(periodUnread, null, {
          // A guess that fits its place is most likely right, and is said so that a wrong one is seen.
          ...(isGuessed && { severity: "note" }),
          cells: faults(headingPlace(scorecard, line)),
          message: isGuessed ? GUESSED(heading, namePeriod(period)) : UNREAD(heading),
          why: isGuessed ? DUE : line === latest ? NOTHING_JUDGED : LEFT_OUT,
          published: heading,
          expected: isGuessed ? namePeriod(period) : null,
        }),
      );
    });
  },
};

const GUESSED = (heading: string, period: string): string => `“${heading}” is read as ${period}.`;
const DUE = "That is the period which is due in its place among the others.";
const UNREAD = (heading: string): string =>
  `“${heading}” stands among the periods and looks like one, but which one cannot be told.`;
const NOTHING_JUDGED =
  "It may be the latest, so no value is judged as the latest until the heading is put right.";
const LEFT_OUT = "Its column is left out.";

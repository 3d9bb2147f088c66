import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { faultsOf, type Finding } from "../../model/finding";
import type { CellMark } from "../../model/handover/cellMark";
import { usePort } from "../state/usePort";
import { useHandoverStyles } from "../handover/useHandoverStyles";
import { plural } from "../words/plural";
import { sentenceOf } from "../words/sentenceOf";

const WHAT =
  "Puts a box round each cell that a finding is about, as a conditional format of its own. Fills, fonts and your own formats stay as they are, and no mark is ever read as a status.";
/** Said before marking, where everyone who has the file open would see it. */
const SHARED = "AutoSave is on: everyone who has this file open sees the marks at once.";
/** What the sheet has now. */
const STAND = "The sheet has marks. They stay in the file, saved or not, until you take them off.";
const NONE = "The sheet has no marks.";
const TAKEN_OFF = "The marks are off. Nothing of them is left in the file.";
const NOTHING = "There is no cell to mark.";
/** Sheets that are protected get no marks: the add-in never unprotects one. */
const LOCKED = (sheets: readonly string[]): string =>
  ` ${sheets.join(", ")}: the sheet is protected, so it was left as it is. Unprotect it in Review, then try again.`;

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  // The marks as they are seen in the grid: purple lines on a white cell, in the dark theme too.
  sign: {
    padding: "0 4px",
    border: "1px solid #7030A0",
    textDecorationLine: "underline",
    backgroundColor: "#FFFFFF",
    color: "#000000",
  },
  double: { textDecorationStyle: "double" },
});

/**
 * Marks the cells of findings on the sheet, and takes the marks off again. They are conditional formats with a tag, so
 * that no fill of the analyst's is touched.
 */
export default function FindingMarks(props: { findings: readonly Finding[]; isShared: boolean }) {
  const { findings, isShared } = props;
  const [handover, styles] = [useHandoverStyles(), useStyles()];
  const port = usePort();
  // Marks that were put on earlier, and saved with the file, are found by their tag, so that they can be taken off.
  const [stand, setStand] = useState<boolean | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let gone = false;
    port
      .overlay()
      .then((walks) => walks.countOverlay())
      .then(
        (count) => (gone ? undefined : setStand(count > 0)),
        (error: unknown) => (gone ? undefined : setSaid(sentenceOf(error))),
      );
    return () => {
      gone = true;
    };
  }, [port]);
  const marks = findings.flatMap((finding): CellMark[] => {
    // Notes are about habits, not cells: a mark would look like a mistake.
    const { severity } = finding;
    return severity === "note" ? [] : faultsOf(finding).map((place) => ({ severity, place }));
  });
  const write = (those: readonly CellMark[]) =>
    port
      // Taking off is putting none: what is there is always replaced as a whole, so that no mark of a mended cell is
      // left.
      .overlay()
      .then((walks) => walks.putOverlay(those))
      .then(
        ({ marked, locked }) => {
          setStand(marked > 0);
          const done = those.length === 0 ? TAKEN_OFF : `${plural(marked, "cell")} marked.`;
          setSaid(done + (locked.length > 0 ? LOCKED(locked) : ""));
        },
        (error: unknown) => setSaid(sentenceOf(error)),
      );
  return (
    <div className={handover.section}>
      <p className={handover.text}>{WHAT}</p>
      <ul className={styles.legend} aria-label="What the marks mean">
        <li>
          <span className={mergeClasses(styles.sign, styles.double)}>23%</span> an error
        </li>
        <li>
          <span className={styles.sign}>23%</span> to look at
        </li>
      </ul>
      {/* Whoever works in the file at the same time sees the boxes appear, and should not wonder. */}
      {isShared && <p className={handover.text}>{SHARED}</p>}
      <div className={handover.buttons}>
        <Button size="small" disabledFocusable={marks.length === 0} onClick={() => void write(marks)}>
          {stand ? "Mark the cells again" : "Mark the cells"}
        </Button>
        {stand && (
          <Button size="small" onClick={() => void write([])}>
            Take the marks off
          </Button>
        )}
      </div>
      <p role="status" className={handover.text}>
        {said || (marks.length === 0 && !stand ? NOTHING : stand === null ? "" : stand ? STAND : NONE)}
      </p>
    </div>
  );
}

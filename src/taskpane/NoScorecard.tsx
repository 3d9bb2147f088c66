/**
 * Shown where there is no scorecard on the sheet. It says what was looked for, so that the analyst can see why the
 * sheet was not taken for one, and lets the analyst show where the headings are.
 */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Card, Reading } from "../model/reading";
import type { SheetSettings } from "../model/settings";
import { wholeCards } from "../model/wholeCards";
import { cardKey, cardName } from "./state/cards";
import type { PaneActions } from "./state/paneActions";

const ShowWhere = lazy(() => import(/* webpackChunkName: "setup" */ "./ShowWhere"));
const ShareSettings = lazy(() => import(/* webpackChunkName: "setup" */ "./setup/ShareSettings"));

/** What makes a table a scorecard, in the analyst's words. */
const LOOKED_FOR =
  "What was looked for: a table with a column of measures and, beside it, columns of figures under headings for " +
  "periods, such as Jun-24 Actual. A target, a working and a direction help but need not be there.";

/** A role set in Setup may have taken the only column of measures away. */
const MAY_HIDE = "What you set in Setup for this sheet's columns may be why none is found.";
/** The analyst showed a row of headings under which no measure was found. */
const SHOWN = "Under the headings that you showed there is no row with the name of a measure and a figure.";

const useStyles = makeStyles({
  body: { display: "grid", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  line: { margin: 0 },
});

/** What the pane says where there is no scorecard on the sheet, and which sheets have one. */
export default function NoScorecard(props: {
  reading: Reading;
  /** The sheet in front in Excel. */
  activeSheetId: string | null;
  onCard: (card: Card) => void;
  actions: PaneActions;
}) {
  const { reading, activeSheetId, onCard, actions } = props;
  const styles = useStyles();
  const active = reading.sheets.find((sheet) => sheet.sheetId === activeSheetId);
  const { settings, settingsTrouble } = reading;
  const cards = wholeCards(reading.cards);
  // What the analyst set for this sheet may be what hides the scorecard.
  const said = settings.sheets.find(({ sheetId }) => sheetId === activeSheetId);
  const forget = () => {
    const sheets = settings.sheets.map((one) =>
      one.sheetId === activeSheetId ? { ...withoutHeadings(one), lines: [] } : one,
    );
    void actions.saveSettings({ ...settings, sheets }, settings);
  };
  return (
    <div className={styles.body}>
      <p className={styles.line}>
        {active ? `There is no scorecard on ${active.sheet}.` : "There is no scorecard on this sheet."}
      </p>
      <p className={styles.line}>{LOOKED_FOR}</p>
      {said && (said.headings ?? said.lines.length > 0) && (
        <>
          <p className={styles.line}>{said.headings ? SHOWN : MAY_HIDE}</p>
          <Button onClick={forget}>Forget what you set for its columns</Button>
        </>
      )}
      <p className={styles.line}>
        {cards.length === 0 ? "No other sheet of this workbook has one." : "These sheets have one:"}
      </p>
      {cards.map((card) => (
        <Button key={cardKey(card)} onClick={() => onCard(card)}>
          {cardName(card, cards)}
        </Button>
      ))}
      {!settingsTrouble && (
        <Suspense fallback={null}>
          <ShowWhere settings={settings} actions={actions} />
        </Suspense>
      )}
      <Button onClick={() => actions.show({ view: "functions" })}>KPI functions and Make shareable</Button>
      {settingsTrouble && (
        <Suspense fallback={null}>
          <ShareSettings reading={reading} shown={null} actions={actions} />
        </Suspense>
      )}
    </div>
  );
}

/** The settings of a sheet without the headings that the analyst showed. */
function withoutHeadings({ headings: _headings, ...said }: SheetSettings): SheetSettings {
  return said;
}

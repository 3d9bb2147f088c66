/**
 * What the add-in understood of the scorecard, and why. Each answer can be overruled by the analyst, once; it is kept
 * in the workbook and takes effect at once.
 */

import { useCallback, useEffect, useRef } from "react";
import type { Picture } from "../../model/reading";
import type { Measure } from "../../model/scorecard";
import type { MeasureSetting, SheetSettings } from "../../model/settings";
import { pagesOf } from "../../model/wholeCards";
import { NO_SETTINGS } from "../../model/settings";
import { settingsFor } from "../../model/settingsFor";
import type { PaneActions } from "../state/paneActions";
import { standsOnSheet } from "../state/cards";
import type { PaneState } from "../state/paneState";
import { ColumnList } from "./ColumnList";
import { withMeasure, withSheet } from "./editSettings";
import { MeasureList } from "./MeasureList";
import { ScorecardRules } from "./ScorecardRules";
import { Section } from "./Section";
import ShareSettings from "./ShareSettings";
import { useSetupStyles } from "./useSetupStyles";

/** The sheet's name first: several scorecards may be understood differently. */
const INTRO = (sheet: string): string =>
  `How ${sheet} was understood. What you change is kept in this workbook and takes effect at once.`;

/** What was understood of the scorecard and why; each answer can be the analyst's instead. */
export default function SetupView(props: { picture: Picture; state: PaneState; actions: PaneActions }) {
  const { picture, state, actions } = props;
  const styles = useSetupStyles();
  const pages = pagesOf(picture.card);
  // Of several pages the one that the analyst looks at.
  const { scorecard } =
    pages.find((one) => standsOnSheet(one, state.activeSheetId)) ?? pages[0] ?? picture.card;
  const { sheetId, sheet } = scorecard;
  const settings = state.reading?.settings ?? NO_SETTINGS;
  const said = settingsFor(settings, sheetId, sheet);
  const { saveSettings } = actions;

  // Changes may follow one another before React has drawn: each is made from the newest settings.
  const latest = useRef({ settings, sheetId, sheet });
  useEffect(() => {
    latest.current = { settings, sheetId, sheet };
  });
  const onChange = useCallback(
    (change: (one: SheetSettings) => SheetSettings) => {
      // Whoever edits the same settings meanwhile is noticed by `base`.
      const { settings: base, ...name } = latest.current;
      void saveSettings(withSheet(base, name, change), base);
    },
    [saveSettings],
  );
  const onMeasure = useCallback(
    (measure: Measure, what: Partial<Pick<MeasureSetting, "polarity" | "band" | "unit">>) =>
      onChange((one) => withMeasure(one, measure, what)),
    [onChange],
  );
  const lines = scorecard.orientation === "down" ? "Columns" : "Rows";
  return (
    <>
      <p className={styles.intro}>{INTRO(sheet)}</p>
      <Section title={lines} count={scorecard.lines.length} open>
        <ColumnList scorecard={scorecard} said={said} onChange={onChange} />
      </Section>
      <Section title="Measures" count={scorecard.measures.length}>
        <MeasureList measures={scorecard.measures} said={said} onChange={onMeasure} onGo={actions.goTo} />
      </Section>
      <Section title="The scorecard">
        <ScorecardRules
          scorecard={scorecard}
          said={said}
          letters={settings.letters}
          onChange={onChange}
          onLetters={(letters) => void saveSettings({ ...settings, letters }, settings)}
        />
      </Section>
      <Section title="Share and remove">
        {state.reading && (
          <ShareSettings reading={state.reading} shown={{ sheetId, sheet }} actions={actions} />
        )}
      </Section>
    </>
  );
}

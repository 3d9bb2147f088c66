/**
 * What a careful colleague would point at before the scorecard goes out. Errors come first; notes, and what the analyst
 * set aside, are folded away; what could not be checked is named, so that silence is not taken for approval.
 */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import type { Finding } from "../../model/finding";
import type { Picture } from "../../model/reading";
import { NO_SETTINGS, type Dismissed } from "../../model/settings";
import { NO_PAPER } from "../paper/heldPaper";
import type { PaneActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { plural } from "../words/plural";
import { AsideItem } from "./AsideItem";
import { FindingItem } from "./FindingItem";
import { findingKey } from "./findingKey";
import { betweenItems } from "../parts/betweenItems";
import { Fold } from "../parts/Fold";
import { repairsOf } from "./repairsOf";
import { dismissalOf, setAside } from "./setAside";
import { SeverityFilter, type ShownSeverity } from "./SeverityFilter";
import { sortFindings } from "./sortFindings";
import { Unanswered } from "./Unanswered";

const FindingsReport = lazy(() => import(/* webpackChunkName: "findings" */ "./FindingsReport"));
const FindingMarks = lazy(() => import(/* webpackChunkName: "marks" */ "./FindingMarks"));
const PaperCheck = lazy(() => import(/* webpackChunkName: "paper" */ "../paper/PaperCheck"));

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { margin: tokens.spacingHorizontalM },
  all: { margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
});

/** What a careful colleague would point at, errors first; notes, and what the analyst set aside, folded away. */
export default function ChecksView(props: { picture: Picture; state: PaneState; actions: PaneActions }) {
  const { picture, state, actions } = props;
  const styles = useStyles();
  const [wanted, setWanted] = useState<ShownSeverity>(null);
  const settings = state.reading?.settings ?? NO_SETTINGS;
  const { sheetId } = picture.card.scorecard;

  // Sorted before they are parted, so that what stands aside has the same order.
  const found = useMemo(
    () => setAside(sortFindings(picture.findings), settings.dismissed),
    [picture, settings],
  );
  const { standing, aside } = found;
  // Notes are habits of the sheet, one each. Among errors they would only be in the way.
  const notes = standing.filter(({ severity }) => severity === "note");
  const toSee = standing.filter(({ severity }) => severity !== "note");
  const counts = {
    error: toSee.filter(({ severity }) => severity === "error").length,
    warning: toSee.filter(({ severity }) => severity === "warning").length,
  };
  // The last of a severity may have been set aside: then all are shown.
  const shown = wanted !== null && counts[wanted] > 0 ? wanted : null;
  const measures = plural(picture.judgements.length, "measure");

  // What is set aside is kept in the workbook's settings, for whoever opens it next.
  const keep = (dismissed: readonly Dismissed[]) =>
    void actions.saveSettings({ ...settings, dismissed }, settings);
  const onSetAside = (finding: Finding, reason: string) =>
    keep([...settings.dismissed, dismissalOf(finding, reason, new Date())]);
  const repair = (findings: readonly Finding[]) => {
    // A repair is an answer to the analyst's own press: it comes ticked, although it replaces something.
    actions.tick(
      findings.flatMap((one) => one.repair),
      true,
    );
    // Shown in the preview, like everything that writes. Repairs asked for one by one gather there.
    actions.show({ view: "changes", outcome: null, proposed: repairsOf(findings, state.proposed) });
  };
  // Notes may be repaired, too. What was set aside may not: it was called no mistake.
  const repairable = standing.filter((one) => one.repair.length > 0);
  const list = (label: string, findings: readonly Finding[]) => (
    <ul className={styles.list} aria-label={label} onKeyDown={betweenItems}>
      {findings.map((finding) => (
        <FindingItem
          key={findingKey(finding)}
          finding={finding}
          sheetId={sheetId}
          onGo={actions.goTo}
          onRepair={(one) => repair([one])}
          onSetAside={onSetAside}
        />
      ))}
    </ul>
  );
  return (
    <>
      {toSee.length === 0 && (
        <p className={styles.none}>{picture.checked ? `Nothing found in ${measures}.` : "Checking…"}</p>
      )}
      {toSee.length > 0 && <SeverityFilter counts={counts} shown={shown} onShow={setWanted} />}
      {/* One repair has its own button. A second is worth a button for both. */}
      {repairable.length > 1 && (
        <Button className={styles.all} size="small" onClick={() => repair(repairable)}>
          Repair all {repairable.length}…
        </Button>
      )}
      {list(
        "Findings",
        toSee.filter(({ severity }) => shown === null || severity === shown),
      )}
      {notes.length > 0 && <Fold name={plural(notes.length, "note")}>{list("Notes", notes)}</Fold>}
      {aside.length > 0 && (
        // Folded away but not gone: a mistake that was set aside by error has a way back.
        <Fold name={`${aside.length} set aside as not a mistake`}>
          <ul className={styles.list} aria-label="Set aside" onKeyDown={betweenItems}>
            {aside.map(({ finding, said }) => (
              <AsideItem
                key={findingKey(finding)}
                finding={finding}
                said={said}
                sheetId={sheetId}
                now={new Date()}
                onGo={actions.goTo}
                onBack={(one) => keep(settings.dismissed.filter((other) => other !== one))}
              />
            ))}
          </ul>
        </Fold>
      )}
      {/* Silence about a measure must not be taken for approval: what could not be checked is named. */}
      <Unanswered unanswered={picture.unanswered} />
      <Fold name="Check the text of a board paper" startsOpen={state.paper !== NO_PAPER}>
        <Suspense fallback={null}>
          {state.reading && (
            <PaperCheck reading={state.reading} picture={picture} paper={state.paper} actions={actions} />
          )}
        </Suspense>
      </Fold>
      {/* Before all is checked, marks or a report would leave out what is found a moment later. */}
      {picture.checked && (
        <Fold name="Findings on the sheet">
          <Suspense fallback={null}>
            <FindingMarks findings={toSee} isShared={state.reading?.autoSave === true} />
          </Suspense>
        </Fold>
      )}
      {picture.checked && (
        <Fold name="Report all findings">
          <Suspense fallback={null}>
            <FindingsReport picture={picture} found={found} actions={actions} />
          </Suspense>
        </Fold>
      )}
    </>
  );
}

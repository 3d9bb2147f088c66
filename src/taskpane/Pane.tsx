/**
 * The whole pane. It reads the workbook when it opens, shows the first picture as soon as it can, and loads everything
 * else behind it.
 */

import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useState, type KeyboardEvent } from "react";
import type { Card, Reading } from "../model/reading";
import { wholeCards } from "../model/wholeCards";
import { Header } from "./Header";
import { countStatuses } from "./measures/filterMeasures";
import { keepFilesOut } from "./parts/hasFiles";
import { useHidden } from "./parts/useHidden";
import { PaneView } from "./PaneView";
import { cardKey } from "./state/cards";
import { PortContext } from "./state/usePort";
import { usePane } from "./state/usePane";
import { StatusBar } from "./StatusBar";
import { panelId, tabId, Tabs } from "./Tabs";
import { usePaneStyles } from "./usePaneStyles";
import { useKeptFocus } from "./state/useKeptFocus";
import { useShownFromTop } from "./state/useShownFromTop";
import { useTheme } from "./useTheme";
import type { Port } from "../workflow/port/port";

/** The frame around the view loads right after it. */
const Footer = lazy(() => import(/* webpackChunkName: "frame" */ "./Footer"));
const TroubleBar = lazy(() => import(/* webpackChunkName: "frame" */ "./TroubleBar"));
const WorkLine = lazy(() => import(/* webpackChunkName: "frame" */ "./WorkLine"));
const Announced = lazy(() => import(/* webpackChunkName: "frame" */ "./Announced"));
const ChecksCount = lazy(() => import(/* webpackChunkName: "frame" */ "./checks/ChecksCount"));
const Help = lazy(() => import(/* webpackChunkName: "help" */ "./help/Help"));
/** What most analysts never see loads when it is needed. */
const NoScorecard = lazy(() => import(/* webpackChunkName: "no-scorecard" */ "./NoScorecard"));
const Differences = lazy(() => import(/* webpackChunkName: "troubles" */ "./Differences"));
const SheetTroubles = lazy(() => import(/* webpackChunkName: "troubles" */ "./SheetTroubles"));

/** The whole pane over a port. It asks nothing when it opens: it reads, and shows. */
export function Pane({ port }: { port: Port }) {
  const { theme, scheme } = useTheme(port);
  const styles = usePaneStyles();
  const { hidden } = useHidden();
  const [helping, setHelping] = useState(false);
  const { state, picture, actions, live } = usePane(port);
  const { reading, view, filter, work, trouble, stale } = state;
  const { show } = actions;

  /**
   * The functions need no scorecard, and neither does what was prepared for a workbook without one, such as *Make
   * shareable*.
   */
  const hasRoom =
    reading !== null && (view === "functions" || (view === "changes" && state.proposed !== null));
  // What an update would write, or what the analyst asked for.
  const changes = picture?.changes ?? state.proposed?.changes ?? [];
  const showCard = (card: Card) => {
    // Another scorecard has other periods, and perhaps no measure of the status that was filtered for.
    show({ card: cardKey(card), period: null, filter: null });
    // Excel goes to the scorecard too: the pane beside a sheet that has none would seem to speak of that sheet.
    const first = card.scorecard.measures[0];
    if (first) void actions.goTo(first.place);
  };
  // A number stands beside a tab only once it is known: "Changes 0" while they are still being worked out would be
  // wrong.
  const counts = {
    measures: null,
    changes: picture?.prepared ? picture.changes.length : null,
    checks: picture?.checked && reading && (
      <Suspense fallback={null}>
        <ChecksCount picture={picture} settings={reading.settings} />
      </Suspense>
    ),
    month: null,
    functions: null,
    setup: null,
  };
  // Looked up when it is needed: the panel is another element for each view.
  const panel = () => document.getElementById(panelId(view));
  const onFocus = useKeptFocus(panel);
  useShownFromTop(panel, [view, filter, state.card, state.outcome, state.proposed]);
  const onKeyDown = (event: KeyboardEvent) => {
    // Whatever runs and may be stopped is stopped by Escape, wherever in the pane the focus is.
    if (event.key === "Escape") work?.cancel?.();
  };
  // A light pane that turns dark a moment later hurts the eyes: nothing is drawn before the theme is known.
  if (theme === null) return null;
  return (
    <PortContext.Provider value={port}>
      <FluentProvider
        theme={theme}
        className={styles.pane}
        data-pane
        // The browser draws scroll bars and lists of choices itself. It has to know whether they are to be dark.
        style={{ colorScheme: scheme }}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onDragOver={keepFilesOut}
        onDrop={keepFilesOut}
      >
        <Header
          cards={reading ? wholeCards(reading.cards) : []}
          card={picture?.card ?? null}
          period={state.period}
          onCard={(card) => show({ card, period: null, filter: null })}
          onPeriod={(period) => show({ period })}
        />
        <main className={styles.main}>
          {/* For screen readers alone: Excel writes the add-in's name above the pane already. */}
          <h1 className={hidden}>Scorecard</h1>
          {picture && (
            <>
              <StatusBar
                counts={countStatuses(picture.judgements)}
                filter={filter}
                onFilter={(status) => show({ filter: status, view: "measures" })}
                helping={helping}
                onHelp={() => setHelping(!helping)}
              />
              <Tabs view={view} counts={counts} onView={(next) => show({ view: next })} />
            </>
          )}
          {/* What is said now and then, above the view: nothing holds its place while it loads, since it may not come
              at all. */}
          <Suspense fallback={null}>
            {picture && (
              <Help
                view={view}
                open={helping}
                onView={(next) => show({ view: next })}
                onClose={() => setHelping(false)}
              />
            )}
            {trouble && (
              <TroubleBar
                sentence={trouble.sentence}
                onAgain={trouble.again}
                onClose={() => show({ trouble: null })}
              />
            )}
            {state.differences.length > 0 && (
              <Differences sentences={state.differences} onClose={() => show({ differences: [] })} />
            )}
            {reading && isTroubled(reading) && (
              <SheetTroubles sheets={reading.sheets} settingsTrouble={reading.settingsTrouble} />
            )}
          </Suspense>
          {/* The view, with what lies over its foot: that it is stale, and what is being done. */}
          <div className={styles.middle}>
            {(picture ?? hasRoom) && (
              <div
                role={picture ? "tabpanel" : "region"}
                id={panelId(view)}
                aria-labelledby={picture ? tabId(view) : undefined}
                aria-label={picture ? undefined : "Functions"}
                // The last picture stays while the workbook is read again. A screen reader is told that it will change.
                aria-busy={stale}
                // The view scrolls by the arrow keys only where it can have the focus.
                tabIndex={0}
                className={styles.view}
              >
                <PaneView state={state} picture={picture} actions={actions} />
              </div>
            )}
            {/* Read, and no scorecard on the sheet: what was looked for, and where there is one. */}
            {reading && !picture && !hasRoom && (
              <Suspense fallback={null}>
                <NoScorecard
                  reading={reading}
                  activeSheetId={state.activeSheetId}
                  onCard={showCard}
                  actions={actions}
                />
              </Suspense>
            )}
            {!reading && !work && !trouble && <p className={styles.note}>Nothing has been read yet.</p>}
            {stale && <p className={styles.stale}>Edited since this was read.</p>}
            <Suspense fallback={null}>{work && <WorkLine work={work} />}</Suspense>
          </div>
          {/* Heard, not seen: what the analyst sees in the counts and the bars is said here as one sentence. */}
          <p role="status" className={hidden}>
            <Suspense fallback={null}>
              <Announced state={state} picture={picture} />
            </Suspense>
          </p>
        </main>
        <Suspense fallback={null}>
          <Footer state={state} changes={changes} actions={actions} live={live} now={new Date()} />
        </Suspense>
      </FluentProvider>
    </PortContext.Provider>
  );
}

/** Something of the workbook could not be read. */
function isTroubled({ sheets, settingsTrouble }: Reading): boolean {
  return settingsTrouble !== null || sheets.some(({ trouble }) => trouble !== null);
}

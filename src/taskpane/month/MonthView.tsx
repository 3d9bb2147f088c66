import { lazy, Suspense } from "react";
import type { Picture } from "../../model/reading";
import type { PaneActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { usePart } from "../state/usePort";
import { Section } from "../setup/Section";
import { Benchmarks } from "../benchmarks/Benchmarks";
import { findingsToSee } from "../checks/findingsToSee";
import { AddMonth } from "./AddMonth";
import { BringIn } from "./BringIn";
import { History } from "./History";
import { MonthRun } from "./MonthRun";
import { Populations } from "./Populations";
import { useMonthStyles } from "./useMonthStyles";

/** Loads when it is opened: many boards want no pages. */
const PagesView = lazy(() => import(/* webpackChunkName: "pages" */ "../pages/PagesView"));

/** What the analyst does once a month: bring in the counts, add the next month, see what has changed since. */
export default function MonthView(props: { picture: Picture; state: PaneState; actions: PaneActions }) {
  const { picture, state, actions } = props;
  const walks = usePart("month");
  const styles = useMonthStyles();
  // Until the reading is there, and what this view needs has loaded.
  if (!state.reading || !walks) return null;
  return (
    <>
      <MonthRun walks={walks} picture={picture} state={state} actions={actions} />
      <AddMonth
        walks={walks}
        card={picture.card}
        findings={findingsToSee(picture, state.reading.settings)}
        actions={actions}
      />
      <BringIn walks={walks} card={picture.card} settings={state.reading.settings} actions={actions} />
      <History walks={walks} picture={picture} actions={actions} />
      <Populations
        walks={walks}
        picture={picture}
        reading={state.reading}
        period={state.period}
        actions={actions}
      />
      <Section title="Pages and snapshot for the board">
        <div className={styles.within}>
          <Suspense fallback={null}>
            <PagesView picture={picture} reading={state.reading} actions={actions} />
          </Suspense>
        </div>
      </Section>
      <Benchmarks picture={picture} reading={state.reading} actions={actions} />
    </>
  );
}

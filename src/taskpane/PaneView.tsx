import { lazy, Suspense } from "react";
import type { Picture } from "../model/reading";
import { MeasuresView } from "./measures/MeasuresView";
import type { PaneState } from "./state/paneState";
import type { PaneActions } from "./state/paneActions";

/** Each view is a file of its own that loads with its tab, so that the first load stays below its limit. */
const ChangesView = lazy(() => import(/* webpackChunkName: "changes" */ "./changes/ChangesView"));
const ChecksView = lazy(() => import(/* webpackChunkName: "checks" */ "./checks/ChecksView"));
const MonthView = lazy(() => import(/* webpackChunkName: "month" */ "./month/MonthView"));
const FunctionsView = lazy(() => import(/* webpackChunkName: "functions" */ "./functions/FunctionsView"));
const SetupView = lazy(() => import(/* webpackChunkName: "setup" */ "./setup/SetupView"));

/** The chosen view over the picture. Without a scorecard, the functions and what they prepare. */
export function PaneView({
  state,
  picture,
  actions,
}: {
  state: PaneState;
  picture: Picture | null;
  actions: PaneActions;
}) {
  // The view that the pane opens with is part of the first load. The others come with their tab.
  if (state.view === "measures" && picture) {
    return (
      <MeasuresView
        picture={picture}
        filter={state.filter}
        selected={state.selected}
        onGo={actions.goTo}
        onClose={() => actions.show({ selected: null })}
      />
    );
  }
  return (
    <Suspense fallback={null}>
      {state.view === "changes" && <ChangesView picture={picture} state={state} actions={actions} />}
      {state.view === "checks" && picture && <ChecksView picture={picture} state={state} actions={actions} />}
      {state.view === "month" && picture && <MonthView picture={picture} state={state} actions={actions} />}
      {state.view === "functions" && <FunctionsView picture={picture} state={state} actions={actions} />}
      {state.view === "setup" && picture && <SetupView picture={picture} state={state} actions={actions} />}
    </Suspense>
  );
}

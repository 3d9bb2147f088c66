/**
 * Ties the pane together: its state, the picture that is worked out from the last reading, its actions, and what comes
 * from Excel and the ribbon.
 */

import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { onWish } from "../../commands/wish";
import type { Card, Picture } from "../../model/reading";
import type { Scorecard } from "../../model/scorecard";
import { wholeCards } from "../../model/wholeCards";
import { useLive, type LiveInPane } from "../live/useLive";
import type { Port } from "../../workflow/port/port";
import { paneActions, type PaneActions } from "./paneActions";
import { withProposed } from "./withProposed";
import { onNewSheet, paneReducer, shownCard, STARTING, type PaneState } from "./paneState";
import { useWatching } from "./useWatching";

const NO_CHANGES_YET =
  "What prepares the changes could not be loaded. Check the connection to where the add-in is served from.";

/** The pane's state, its picture and its actions. The actions are the same objects throughout. */
export function usePane(port: Port): {
  state: PaneState;
  picture: Picture | null;
  actions: PaneActions;
  live: LiveInPane;
} {
  const [state, dispatch] = useReducer(paneReducer, STARTING);

  const card = shownCard(state);
  const settings = state.reading?.settings;
  const written = state.reading?.written;
  const cards = state.reading?.cards;
  const beside = state.reading?.beside;
  const { period, everyPeriod, proposed } = state;
  // Both arrive after the first picture: the pane lists the measures before the checks and the changes are worked out.
  const check = useLoaded(port.loadChecks);
  const look = useLoaded(
    port.loadLookAt,
    useCallback((again) => dispatch({ type: "failed", sentence: NO_CHANGES_YET, again }), []),
  );
  // What is expensive is worked out from parts of the state that seldom change, so that scrolling, ticking and
  // filtering redraw without judging anew. Until the walk is loaded the measures are shown as they are read.
  const seen = useMemo(
    () =>
      card && settings
        ? look
          ? look(card, {
              period,
              everyPeriod,
              settings,
              written,
              others: othersOf(cards, card),
              beside,
              check,
            })
          : port.firstPicture(card, { period, written })
        : null,
    [port, card, cards, settings, written, beside, period, everyPeriod, look, check],
  );
  const picture = useMemo(() => seen && withProposed(seen, proposed), [seen, proposed]);

  // Made once for the life of the pane: components may keep them without being drawn again.
  const actions = useMemo(() => paneActions(port, dispatch), [port]);
  const isNewSheet = onNewSheet(state);
  // Opening the pane reads the workbook, without being asked.
  useEffect(() => void actions.read(), [actions]);
  useEffect(() => {
    // A sheet that came by copying or by an import may be a scorecard.
    if (isNewSheet) void actions.read();
  }, [isNewSheet, actions]);
  const live = useLive(port, state.reading, dispatch);
  const { flip } = live;
  useWatching(
    port,
    dispatch,
    useCallback(() => void actions.read(), [actions]),
    live.follows,
  );
  useEffect(
    () =>
      // The ribbon's buttons leave a wish; the pane fulfils it as soon as it is there.
      onWish((wish) => {
        if (wish === "update") void actions.update();
        if (wish === "check") void actions.check();
        if (wish === "live") flip();
        if (wish === "share") actions.share();
      }),
    [actions, flip],
  );

  return { state, picture, actions, live };
}

/**
 * What loads once the pane stands; `null` until then, and where it cannot be loaded. Without it the pane still shows
 * the measures.
 */
function useLoaded<What extends (...given: never[]) => unknown>(
  load: () => Promise<What>,
  onFailed?: (again: () => void) => void,
): What | null {
  const [what, setWhat] = useState<What | null>(null);
  useEffect(() => {
    const attempt = () =>
      void load().then(
        (loaded) => setWhat(() => loaded),
        () => onFailed?.(attempt),
      );
    attempt();
  }, [load, onFailed]);
  return what;
}

/** The workbook's other scorecards, which some checks compare with. */
function othersOf(cards: readonly Card[] | undefined, card: Card): Scorecard[] {
  return wholeCards(cards ?? [])
    .filter((one) => one !== card)
    .map(({ scorecard }) => scorecard);
}

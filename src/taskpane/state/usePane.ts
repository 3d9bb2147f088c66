import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { onWish } from "../../commands/wish";
import type { Card, Picture } from "../../model/reading";
import type { Scorecard } from "../../model/scorecard";
import { useLive, type LiveInPane } from "../live/useLive";
import type { RunChecks } from "../../workflow/port/port";
import type { Port } from "../../workflow/port/port";
import { paneActions, type PaneActions } from "./paneActions";
import { withProposed } from "./withProposed";
import { onNewSheet, paneReducer, shownCard, STARTING, type PaneState } from "./paneState";
import { useWatching } from "./useWatching";

/** The pane's state, the picture worked out from it, and its actions, which stay the same objects throughout. */
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
  const check = useChecks(port);
  const seen = useMemo(
    () =>
      card && settings
        ? port.lookAt(card, {
            period,
            everyPeriod,
            settings,
            written: written ?? [],
            others: othersOf(cards, card),
            beside,
            check,
          })
        : null,
    [port, card, cards, settings, written, beside, period, everyPeriod, check],
  );
  const picture = useMemo(() => seen && withProposed(seen, proposed), [seen, proposed]);

  const actions = useMemo(() => paneActions(port, dispatch), [port]);
  const isNewSheet = onNewSheet(state);
  useEffect(() => void actions.read(), [actions]);
  useEffect(() => {
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

/** The checks, once they are loaded; without them the pane still reads, updates and reverts. */
function useChecks(port: Port): RunChecks | null {
  const [check, setCheck] = useState<RunChecks | null>(null);
  useEffect(() => {
    port.loadChecks().then(
      (loaded) => setCheck(() => loaded),
      () => setCheck(null),
    );
  }, [port]);
  return check;
}

/** The workbook's other scorecards, for checks that compare pages. */
function othersOf(cards: readonly Card[] | undefined, card: Card): Scorecard[] {
  return (cards ?? []).filter((one) => one !== card).map(({ scorecard }) => scorecard);
}

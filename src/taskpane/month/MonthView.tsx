import type { Picture } from "../../model/reading";
import type { PaneActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { AddMonth } from "./AddMonth";
import { BringIn } from "./BringIn";
import { History } from "./History";
import { Populations } from "./Populations";

/** What she does once a month: bring in the counts, add the next month, see what has changed since. */
export default function MonthView(props: { picture: Picture; state: PaneState; actions: PaneActions }) {
  const { picture, state, actions } = props;
  if (!state.reading) return null;
  return (
    <>
      <BringIn card={picture.card} settings={state.reading.settings} actions={actions} />
      <AddMonth card={picture.card} actions={actions} />
      <History picture={picture} actions={actions} />
      <Populations picture={picture} reading={state.reading} period={state.period} actions={actions} />
    </>
  );
}

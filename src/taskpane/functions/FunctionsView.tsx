import { Button } from "@fluentui/react-components";
import type { Picture } from "../../model/reading";
import type { PaneActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { usePart } from "../state/usePort";
import { FunctionList } from "./FunctionList";
import { MakeShareable } from "./MakeShareable";

/** The `KPI` functions with their help, and *Make shareable*, the way out of them before a workbook goes to others. */
export default function FunctionsView(props: {
  /** `null` where the workbook has no scorecard. */
  picture: Picture | null;
  state: PaneState;
  actions: PaneActions;
}) {
  const { picture, state, actions } = props;
  // The sheet in front, which need not hold the scorecard: KPI functions may stand anywhere.
  const active = state.reading?.sheets.find(({ sheetId }) => sheetId === state.activeSheetId) ?? null;
  // What the functions need, such as reading formulas, loads with this view.
  const walks = usePart("functions");
  if (!walks) return null;
  return (
    <>
      {/* Without a scorecard there are no tabs to go back by. */}
      {!picture && (
        <Button size="small" appearance="subtle" onClick={() => actions.show({ view: "measures" })}>
          Back
        </Button>
      )}
      <MakeShareable walks={walks} sheet={active} open={state.sharing} actions={actions} />
      <FunctionList walks={walks} picture={picture} selected={state.selected} actions={actions} />
    </>
  );
}

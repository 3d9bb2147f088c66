import { Button, Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cellName } from "../../core/figures/cellName";
import type { KpiHelp } from "../../core/kpi/kpiFunctions";
import { signature } from "../../core/kpi/signature";
import type { Place } from "../../model/place";
import type { Picture } from "../../model/reading";
import type { Arguments, FunctionsPart } from "../../workflow/port/port";
import type { PaneActions } from "../state/paneActions";
import { useFunctionStyles } from "./useFunctionStyles";

const NO_CELL = "Select the cell that the formula is for.";
// One and the same empty object, so that what the row proposes is not worked out anew at each drawing.
const NO_ARGUMENTS: Arguments = {};

/**
 * One function: how it is written, an example, and its arguments as the row of the selected cell proposes them. The
 * formula goes in through the preview.
 */
export function FunctionCard(props: {
  walks: FunctionsPart;
  help: KpiHelp;
  picture: Picture | null;
  /** The cell that is selected in Excel: the formula goes there, and its row fills the arguments. */
  selected: Place | null;
  actions: PaneActions;
}) {
  const { help, picture, selected, actions } = props;
  const { functionCall, prepareInsert, proposeArguments } = props.walks;
  const styles = useFunctionStyles();
  // What the analyst typed stays typed when another cell is selected; the rest follows the selection.
  const [typed, setTyped] = useState<Arguments>(NO_ARGUMENTS);
  const proposed = useMemo(
    () =>
      picture && selected
        ? proposeArguments(help.arguments, picture.card.scorecard, picture.judgements, selected)
        : NO_ARGUMENTS,
    [proposeArguments, help, picture, selected],
  );
  // Typed text wins over what the row proposes, argument by argument.
  const args = { ...proposed, ...typed };
  // The formula, or the sentence that says what is still missing.
  const call = functionCall(help, args);
  const name = selected && cellName(selected);
  const { example } = help;

  const onInsert = () => {
    if (selected === null || "trouble" in call) return;
    // Through the preview: a cell that holds something already is then seen before it is replaced.
    void actions.prepare(`Looking at ${cellName(selected)}`, () => prepareInsert(selected, call.formula));
  };
  return (
    <div className={styles.open}>
      <p className={styles.code}>{signature(help.name, help)}</p>
      <p className={styles.small}>
        Example: <span className={styles.code}>{example.formula}</span> gives {example.gives}
        {example.given !== undefined && `, where ${example.given}`}
      </p>
      {help.arguments.map(({ name: parameter, help: hint, optional }) => (
        <Field
          key={parameter}
          size="small"
          label={optional ? `${parameter} (may be left out)` : parameter}
          hint={hint}
        >
          <Input
            size="small"
            spellCheck={false}
            value={args[parameter] ?? ""}
            onChange={(_, { value }) => setTyped({ ...typed, [parameter]: value })}
          />
        </Field>
      ))}
      {/* The formula as it will stand in the cell, while it is being filled in. */}
      <p role="status" className={"trouble" in call ? styles.small : styles.code}>
        {"trouble" in call ? call.trouble : call.formula}
      </p>
      {name === null && <p className={styles.small}>{NO_CELL}</p>}
      <Button size="small" disabledFocusable={name === null || "trouble" in call} onClick={onInsert}>
        {name === null ? "Insert" : `Insert into ${name}…`}
      </Button>
    </div>
  );
}

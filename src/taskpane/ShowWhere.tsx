import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../model/settings";
import type { PaneActions } from "./state/paneActions";
import { usePort } from "./state/usePort";
import { sentenceOf } from "./words/sentenceOf";

// The analyst shows the headings by selecting them: nobody has to type an address into the pane.
const HOW = "Or show where it is: select a cell in the row that heads the table's columns, then press";

const useStyles = makeStyles({
  body: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  line: { margin: 0 },
});

/** Lets the analyst show the row of headings where the table was not found: select a cell of that row, press the button. */
export default function ShowWhere(props: { settings: Settings; actions: PaneActions }) {
  const { settings, actions } = props;
  const styles = useStyles();
  const port = usePort();
  const [trouble, setTrouble] = useState<string | null>(null);
  // The walk looks at Excel's selection and answers the settings with the headings in them, which are then saved like
  // any others.
  const show = async () => {
    try {
      setTrouble(null);
      const { showHeadings } = await port.setup();
      await actions.saveSettings(await showHeadings(settings), settings);
    } catch (error) {
      setTrouble(sentenceOf(error));
    }
  };
  return (
    <div className={styles.body}>
      <p className={styles.line}>{HOW}</p>
      <Button onClick={() => void show()}>These are its headings</Button>
      {trouble !== null && (
        <p role="alert" className={styles.line}>
          {trouble}
        </p>
      )}
    </div>
  );
}

import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Reading } from "../../model/reading";
import type { PaneActions } from "../state/paneActions";
import { usePort } from "../state/usePort";
import { plural } from "../words/plural";
import type { SheetName } from "./editSettings";
import { RemoveSettings } from "./RemoveSettings";
import { offerFile } from "../parts/offerFile";
import { useSetupStyles } from "./useSetupStyles";

/** The name under which a browser offers the file. */
const FILE = "scorecard-settings.json";
const WHAT =
  "A file carries what you set for columns, measures and scorecards to another workbook, so that a team shares one set. It holds no figures.";
/** A web view on a Mac offers no file to save: its text can be copied instead. */
const EXPORTED = `Exported as ${FILE}. Where no file arrives (Excel on a Mac), copy this text into one.`;
const UNREAD = "The file could not be read, so nothing was changed.";
const IMPORTED = (sheets: number): string =>
  `Imported: what the file says about ${plural(sheets, "sheet")} applies now.`;

/** Settings out to a file, so that a team shares one set; in from a file; and all of them removed. */
export default function ShareSettings(props: {
  reading: Reading;
  /** The sheet of the scorecard that is shown. */
  shown: SheetName | null;
  actions: Pick<PaneActions, "saveSettings" | "removeSettings">;
}) {
  const { reading, shown, actions } = props;
  const styles = useSetupStyles();
  const port = usePort();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const [text, setText] = useState<string | null>(null);

  const onExport = async () => {
    const { settingsToFile } = await port.setup();
    const made = settingsToFile(reading.settings);
    offerFile(FILE, made);
    // Shown in any case, since the page is not told whether the file has arrived.
    setText(made);
    setSaid(EXPORTED);
  };
  const onImport = async (file: File) => {
    setText(null);
    const { settingsFromFile, withImported } = await port.setup();
    // A file that cannot be read (taken away meanwhile, or without permission) throws.
    const content = await file.text().catch(() => null);
    if (content === null) return setSaid(UNREAD);
    const read = settingsFromFile(content);
    if ("trouble" in read) return setSaid(read.trouble);
    const { settings } = reading;
    // By name where the sheets are called alike; a file of one sheet holds for the one that is shown.
    await actions.saveSettings(withImported(settings, read.settings, reading.sheets, shown), settings);
    setSaid(IMPORTED(read.settings.sheets.length));
  };
  return (
    <div className={styles.plain}>
      <p className={styles.small}>{WHAT}</p>
      <div className={styles.side}>
        <Button size="small" onClick={() => void onExport()}>
          Export to a file
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          Import from a file…
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="Settings file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again, after it was mended: the browser reports only a change.
            event.target.value = "";
            if (file) void onImport(file);
          }}
        />
      </div>
      <p role="status" className={styles.small}>
        {said}
      </p>
      {text !== null && (
        <Field label="The file's text" size="small">
          {/* A click into the text selects all of it, ready to be copied. */}
          <Textarea size="small" readOnly value={text} onFocus={(event) => event.target.select()} />
        </Field>
      )}
      <RemoveSettings onRemove={actions.removeSettings} />
    </div>
  );
}

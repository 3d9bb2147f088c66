import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SnapshotWish } from "../../workflow/port/port";
import { useMonthStyles } from "../month/useMonthStyles";
import { useChoiceStyles } from "../parts/useChoiceStyles";

/** What the tiles of a snapshot compare with. */
type Form = NonNullable<SnapshotWish["form"]>;

/** Asks what the changes on the tiles are on: the month before, or the same month last year. */
export function SnapshotForms(props: { isThere: boolean; onPrepare: (wish: SnapshotWish) => void }) {
  const { isThere, onPrepare } = props;
  const styles = useMonthStyles();
  const { choice } = useChoiceStyles();
  const [form, setForm] = useState<Form>("previous");
  return (
    <section aria-label="Snapshot">
      <label className={styles.small} htmlFor="snapshot-form">
        A snapshot of tiles, with the change on
      </label>{" "}
      <select
        id="snapshot-form"
        className={choice}
        value={form}
        onChange={({ target }) => setForm(target.value as Form)}
      >
        <option value="previous">the month before</option>
        <option value="yearBefore">the same month a year before</option>
      </select>
      <div>
        <Button onClick={() => onPrepare({ form, choice: "all" })}>
          {isThere ? "Prepare the snapshot again" : "Prepare the snapshot"}
        </Button>
      </div>
    </section>
  );
}

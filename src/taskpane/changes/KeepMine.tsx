import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Change } from "../../model/change";
import { cellName } from "../../core/cellName";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
});

/** Keeps a colour or an arrow that she set, with her reason if she gives one. Esc closes the field. */
export function KeepMine({
  change,
  onKeep,
}: {
  change: Change;
  onKeep: (change: Change, reason: string) => void;
}) {
  const styles = useStyles();
  const [reason, setReason] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const cell = cellName(change.place);
  if (reason === null) {
    return (
      <Button
        size="small"
        aria-label={`Keep mine in ${cell}`}
        autoFocus={wasOpen}
        onClick={() => setReason("")}
      >
        Keep mine
      </Button>
    );
  }
  const close = () => {
    setReason(null);
    setWasOpen(true);
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onKeep(change, reason.trim());
  };
  return (
    <form
      className={styles.form}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <Field label={`Why ${cell} stays as it is (if you like)`} size="small">
        <Input
          className={styles.input}
          size="small"
          value={reason}
          autoFocus
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary">
          Keep mine
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

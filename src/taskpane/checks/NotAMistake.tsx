import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";

const NEEDS_REASON = "Say why in a few words, for whoever reads this after you.";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    width: "100%",
    paddingTop: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
});

/** Sets a finding aside for a reason that she gives. Esc closes the field. */
export function NotAMistake({ of, onSetAside }: { of: string; onSetAside: (reason: string) => void }) {
  const styles = useStyles();
  const [reason, setReason] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  if (reason === null) {
    return (
      <Button
        size="small"
        aria-label={`Not a mistake: ${of}`}
        autoFocus={wasOpen}
        onClick={() => setReason("")}
      >
        Not a mistake…
      </Button>
    );
  }
  const close = () => {
    setReason(null);
    setAsked(false);
    setWasOpen(true);
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") return setAsked(true);
    onSetAside(reason.trim());
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <Field
        label="Why it is no mistake"
        size="small"
        required
        validationMessage={asked && reason.trim() === "" ? NEEDS_REASON : undefined}
      >
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
          Set aside
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

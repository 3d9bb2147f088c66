import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Band } from "../../model/bands";
import { readSize } from "./readSize";
import { useSetupStyles } from "./useSetupStyles";

/** The size with which a new band begins, in percent or points: a round number to type over. */
const FIRST_SIZE = 5;
const NO_SIZE = "Type a number, such as 5 or 2.5.";

/** A band or threshold: none, in percent or in points. `none` names what holds without one. */
export function BandField(props: {
  label: string;
  value: Band | null;
  none: string;
  // The choice that switches it off for one measure, where `none` stands for a band of the whole scorecard.
  zero?: string;
  percent: string;
  onChange: (band: Band | null) => void;
}) {
  const { label, value, none, zero, percent, onChange } = props;
  const styles = useSetupStyles();
  // A band of none that was set on purpose is another choice than none set.
  const chosen = value === null ? "" : zero !== undefined && value.size === 0 ? "zero" : value.kind;
  const choose = (choice: string) => {
    if (choice === "") return onChange(null);
    if (choice === "zero") return onChange({ kind: "points", size: 0 });
    // The number stays where the unit changes: what was typed is not thrown away.
    onChange({ kind: choice === "percent" ? "percent" : "points", size: value?.size || FIRST_SIZE });
  };
  return (
    <div className={styles.side}>
      <Field className={styles.grow} label={label} size="small">
        <Select size="small" value={chosen} onChange={(_, data) => choose(data.value)}>
          <option value="">{none}</option>
          {zero !== undefined && <option value="zero">{zero}</option>}
          <option value="percent">{percent}</option>
          <option value="points">Points</option>
        </Select>
      </Field>
      {value !== null && chosen !== "zero" && (
        <SizeInput
          // Another field for another unit, so that a half-typed number does not move from one to the other.
          key={value.kind}
          label={value.kind === "percent" ? "Percent" : "Points"}
          size={value.size}
          onSize={(size) => onChange({ ...value, size })}
        />
      )}
    </div>
  );
}

/**
 * The size is kept on leaving the field or with Enter, so that no half-typed number is saved; Escape takes back what
 * was typed.
 */
function SizeInput(props: { label: string; size: number; onSize: (size: number) => void }) {
  const { label, size, onSize } = props;
  const styles = useSetupStyles();
  // What is being typed; `null` while the field shows what is kept.
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? String(size);
  const typed = readSize(text);
  const keep = () => {
    // A number that is none stays in the field, with the sentence beneath it.
    if (typed === null) return;
    setDraft(null);
    if (typed !== size) onSize(typed);
  };
  return (
    <Field
      label={label}
      size="small"
      validationMessage={typed === null ? NO_SIZE : undefined}
      className={styles.size}
    >
      <Input
        className={styles.number}
        size="small"
        inputMode="decimal"
        value={text}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep();
          // In the middle of typing Escape takes the number back. Otherwise the row closes, as everywhere.
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
    </Field>
  );
}

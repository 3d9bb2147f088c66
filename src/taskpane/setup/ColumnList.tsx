import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Line, Role, Scorecard } from "../../model/scorecard";
import type { SheetSettings } from "../../model/settings";
import { lineSetting } from "../../model/settingsFor";
import { withRole } from "./editSettings";
import { lineName, lineReasons, rolePhrase } from "./lineWords";
import { OpenList } from "./OpenList";
import { OpenRow } from "./OpenRow";
import { ROLE_WORD, ROLES } from "./roleWords";
import { useSetupStyles } from "./useSetupStyles";

/** A column of figures without a word over it is a line all the same. */
const NO_HEADING = "(no heading)";
/** A scorecard has one column of measures and one of targets: of two that the analyst names for one role, one is not used. */
const TAKEN_TWICE = "Another is taken for this already, so it is not used.";

/** Every column of the scorecard with what it was taken for; opened, why, and what else it may be. */
export function ColumnList(props: {
  scorecard: Scorecard;
  said: SheetSettings;
  onChange: (change: (one: SheetSettings) => SheetSettings) => void;
}) {
  const { scorecard, said, onChange } = props;
  const { lines, orientation } = scorecard;
  // By its place in the list; `null` while all are closed.
  const [open, setOpen] = useState<number | null>(null);
  return (
    <OpenList
      label={orientation === "down" ? "Columns" : "Rows"}
      count={lines.length}
      open={open}
      onClose={() => setOpen(null)}
    >
      {lines.map((line, index) => {
        // What the analyst said of this line, found by its heading and place.
        const setting = lineSetting(said, line, lines);
        return (
          <OpenRow
            key={line.index}
            index={index}
            mark={lineName(line, orientation)}
            name={line.heading || NO_HEADING}
            answer={rolePhrase(line)}
            hers={setting !== null}
            open={index === open}
            onToggle={() => setOpen(index === open ? null : index)}
          >
            <ColumnDetails
              line={line}
              orientation={orientation}
              role={setting?.role ?? null}
              onRole={(role) => onChange((one) => withRole(one, line, setting, role))}
            />
          </OpenRow>
        );
      })}
    </OpenList>
  );
}

/** One column: the evidence for what it was taken for, and the analyst's own answer. */
function ColumnDetails(props: {
  line: Line;
  orientation: Scorecard["orientation"];
  role: Role | null;
  onRole: (role: Role | null) => void;
}) {
  const { line, orientation, role, onRole } = props;
  const styles = useSetupStyles();
  // The first choice takes the analyst's word back.
  const asFound = role === null ? `As found: ${ROLE_WORD[line.role]}` : "As found";
  return (
    <>
      <p className={styles.line}>{line.heading || NO_HEADING}</p>
      {/* Why it was taken for what it is, before it is asked what it should be. */}
      <ul className={styles.reasons}>
        {lineReasons(line, orientation).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {role !== null && role !== line.role && line.role === "ignored" && <li>{TAKEN_TWICE}</li>}
      </ul>
      <Field label="What it is for" size="small">
        <Select size="small" value={role ?? ""} onChange={(_, { value }) => onRole(roleNamed(value))}>
          <option value="">{asFound}</option>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {ROLE_WORD[one]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function roleNamed(value: string): Role | null {
  return ROLES.find((role) => role === value) ?? null;
}

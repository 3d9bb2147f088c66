import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../core/status/status";
import { STATUS_COLOUR, StatusLetter } from "./parts/StatusLetter";
import { useHidden } from "./parts/useHidden";
import { STATUSES, PANE_STATUS_WORD } from "./words/statusWords";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    height: "6px",
    margin: `0 ${tokens.spacingHorizontalM}`,
    gap: "1px",
  },
  // A status of a single measure is still seen. Forced colours would paint every part alike, so the bar keeps its own.
  part: { minWidth: "2px", forcedColorAdjust: "none" },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: "2px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  help: { marginLeft: "auto", paddingRight: "8px", paddingLeft: "8px" },
  pressed: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground3,
    // Forced colours take the border's and the background's own colours away: the pressed button shows as the system
    // shows what is selected. Left to the browser, the text would get a plate of the page's own colour behind it, on which
    // the text of a selection cannot be read.
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

/** How many measures have each status, as a bar and as buttons; a press shows only those, a second press all again. */
export function StatusBar({
  counts,
  filter,
  onFilter,
  helping,
  onHelp,
}: {
  /** How many measures have each status, out of all that are shown without a filter. */
  counts: Readonly<Record<Status, number>>;
  /** The status that is shown alone; `null` shows all. */
  filter: Status | null;
  onFilter: (filter: Status | null) => void;
  helping: boolean;
  onHelp: () => void;
}) {
  const styles = useStyles();
  const { hidden } = useHidden();
  // In the bar a status without measures has no width. The buttons show it all the same, with its 0.
  const there = STATUSES.filter((status) => counts[status] > 0);
  return (
    <>
      {/* The same counts as a picture. The buttons below say them, so that a screen reader passes over the bar. */}
      <div aria-hidden className={styles.bar}>
        {there.map((status) => (
          <span
            key={status}
            className={styles.part}
            style={{ flexGrow: counts[status], backgroundColor: STATUS_COLOUR[status] }}
          />
        ))}
      </div>
      <div role="group" aria-label="Show measures by status" className={styles.counts}>
        {STATUSES.map((status) => (
          <button
            key={status}
            type="button"
            // A filter, not a choice of one among several: it can be off.
            aria-pressed={filter === status}
            title={`Show only ${PANE_STATUS_WORD[status]}`}
            className={mergeClasses(styles.count, filter === status && styles.pressed)}
            onClick={() => onFilter(filter === status ? null : status)}
          >
            <StatusLetter status={status} />
            {counts[status]}{" "}
            {/* Green, amber and red have their letter. Grey has a dash, which says too little by itself. */}
            <span className={status === "grey" ? undefined : hidden}>{PANE_STATUS_WORD[status]}</span>
          </button>
        ))}
        {/* The help stands in this line since the corner above belongs to Excel. */}
        <button
          type="button"
          aria-expanded={helping}
          aria-label="Help"
          className={mergeClasses(styles.count, styles.help)}
          onClick={onHelp}
        >
          ?
        </button>
      </div>
    </>
  );
}

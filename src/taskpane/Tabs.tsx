import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { useHidden } from "./parts/useHidden";
import type { ViewName } from "./state/paneState";
import { nextTab } from "./state/nextTab";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    /* Six tabs with their counts fit on one line of 350 pixels. */
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: "32px",
    padding: "0 5px",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (max-width: 370px)": { padding: "0 4px", fontSize: tokens.fontSizeBase200 },
    "@media (max-width: 260px)": { padding: "0 2px", fontSize: tokens.fontSizeBase200 },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: { fontVariantNumeric: "tabular-nums" },
});

/** `fx`, as Excel's formula bar writes it, so that six tabs fit on one line; a screen reader hears the word. */
function FunctionsName() {
  const { hidden } = useHidden();
  return (
    <>
      <i title="Functions" aria-hidden>
        fx
      </i>
      <span className={hidden}>Functions (fx)</span>
    </>
  );
}

/** The id by which a panel names the tab that opens it. */
export const tabId = (view: ViewName): string => `tab-${view}`;
/** The id by which a tab names the panel that it opens. */
export const panelId = (view: ViewName): string => `panel-${view}`;

/** The views. Arrow keys, Home and End move between them, as the ARIA pattern for tabs has it. */
export function Tabs({
  view,
  counts,
  onView,
}: {
  view: ViewName;
  counts: Readonly<Record<ViewName, ReactNode>>;
  onView: (view: ViewName) => void;
}) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(view, event.key);
    if (!next) return;
    event.preventDefault();
    onView(next);
    document.getElementById(tabId(next))?.focus();
  };
  const tab = (of: ViewName, name: ReactNode) => (
    <button
      type="button"
      role="tab"
      id={tabId(of)}
      aria-selected={of === view}
      aria-controls={of === view ? panelId(of) : undefined}
      tabIndex={of === view ? 0 : -1}
      className={mergeClasses(styles.tab, of === view && styles.chosen)}
      onClick={() => onView(of)}
    >
      {name}
      {(counts[of] || counts[of] === 0) && <span className={styles.count}> {counts[of]}</span>}
    </button>
  );
  return (
    <div role="tablist" aria-label="Views" className={styles.list} onKeyDown={onKeyDown}>
      {tab("measures", "Measures")}
      {tab("changes", "Changes")}
      {tab("checks", "Checks")}
      {tab("month", "Month")}
      {tab("functions", <FunctionsName />)}
      {tab("setup", "Setup")}
    </div>
  );
}

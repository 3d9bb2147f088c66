import { tokens } from "@fluentui/react-components";

/** How a row looks that is one large button, as of a measure, a column or a function. Each row lays out its own content. */
export const ROW_BUTTON = {
  width: "100%",
  // Large enough to be hit with a finger, small enough that ten measures are in sight.
  minHeight: "32px",
  border: "none",
  background: "none",
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": {
    backgroundColor: tokens.colorSubtleBackgroundHover,
    color: tokens.colorNeutralForeground1Hover,
  },
  // Inside the row, since the list would cut off what lies outside.
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;

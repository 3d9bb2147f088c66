import { makeStyles, tokens } from "@fluentui/react-components";
import { ROW_BUTTON } from "../parts/rowButton";

/** How the parts of Setup look: sections that open, rows that open, and what is asked in them. */
export const useSetupStyles = makeStyles({
  intro: { margin: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalXS },
  heading: { margin: 0, font: "inherit", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    ...ROW_BUTTON,
    display: "grid",
    // Mark, name, answer. Below 260 pixels the answer stands under the name.
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalM}`,
    "@media (max-width: 260px)": { gridTemplateColumns: "auto minmax(0, 1fr)" },
  },
  section: { fontWeight: tokens.fontWeightSemibold },
  // As wide as two letters of a column, so that the names begin on one line.
  mark: { minWidth: "1.6em", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  answer: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    "@media (max-width: 260px)": { gridColumn: "2" },
  },
  hers: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  /* Rows that are out of sight are not laid out, so that hundreds stay smooth. */
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 32px" },
  open: { backgroundColor: tokens.colorNeutralBackground3 },
  details: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  plain: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
  line: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  reasons: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  side: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  grow: { flex: "1 1 120px", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  // Room for five figures: more is no tolerance.
  size: { flex: "0 0 auto", width: "76px" },
  number: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
});

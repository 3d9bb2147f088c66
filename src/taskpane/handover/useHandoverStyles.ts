import { makeStyles, tokens } from "@fluentui/react-components";

/** How what is handed over looks in every room. */
export const useHandoverStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    // Lines out of sight are not laid out. 84 pixels are a line of the trail at 350 pixels' width.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 84px",
  },
  line: { margin: 0 },
});

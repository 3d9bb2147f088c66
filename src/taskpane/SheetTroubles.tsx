import { makeStyles, tokens } from "@fluentui/react-components";
import type { Reading } from "../model/reading";
import { Why } from "./parts/Why";
import { plural } from "./words/plural";

const useStyles = makeStyles({
  troubles: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  lines: { display: "block" },
});

/** Why the settings could not be read, and which sheets; one sheet is said outright, several under a click. */
export default function SheetTroubles({
  sheets,
  settingsTrouble,
}: {
  sheets: Reading["sheets"];
  settingsTrouble: string | null;
}) {
  const styles = useStyles();
  return (
    <>
      {settingsTrouble && <div className={styles.troubles}>{settingsTrouble}</div>}
      <Unread sheets={sheets} />
    </>
  );
}

/** The sheets that could not be read, each with its reason. */
function Unread({ sheets }: { sheets: Reading["sheets"] }) {
  const styles = useStyles();
  const troubles = sheets.flatMap(({ sheetId, trouble }) => (trouble ? [{ sheetId, trouble }] : []));
  if (troubles.length === 0) return null;
  // A single sheet is said outright: a click to read one sentence would be a click too many.
  if (troubles.length === 1) return <div className={styles.troubles}>{troubles[0]?.trouble}</div>;
  const summary = `${plural(troubles.length, "sheet")} could not be read.`;
  return (
    <div className={styles.troubles}>
      {summary}{" "}
      <Why of={summary}>
        {troubles.map(({ sheetId, trouble }) => (
          <span key={sheetId} className={styles.lines}>
            {trouble}
          </span>
        ))}
      </Why>
    </div>
  );
}

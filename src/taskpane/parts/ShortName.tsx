import { makeStyles } from "@fluentui/react-components";
import { splitName } from "../words/splitName";

const useStyles = makeStyles({
  name: {
    display: "flex",
    minWidth: 0,
    whiteSpace: "pre",
    "@media (max-width: 260px)": { display: "block", whiteSpace: "normal", overflowWrap: "anywhere" },
  },
  start: { flex: "0 1 auto", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
  end: { flex: "0 0 auto", maxWidth: "65%", overflow: "hidden", textOverflow: "ellipsis" },
});

/** A measure's name on one line, shortened in the middle where it does not fit; where there is little room, it wraps. */
export function ShortName({ name }: { name: string }) {
  const styles = useStyles();
  const { start, end } = splitName(name);
  return (
    <span aria-hidden className={styles.name} title={name}>
      <span className={styles.start}>{start}</span>
      <span className={styles.end}>{end}</span>
    </span>
  );
}

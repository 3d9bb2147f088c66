import { makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../model/place";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  cells: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    /* A short name is no wider than it is, so that the gaps are even; with them each has 24 pixels to itself. */
    "& > button": { minWidth: 0 },
  },
});

/** Cells side by side; of very many the first `most`, and how many more there are. */
export function CellLinks(props: {
  places: readonly Place[];
  onGo: (place: Place) => void;
  most?: number;
  sheetShown?: string;
}) {
  const { places, onGo, most = places.length, sheetShown } = props;
  const styles = useStyles();
  return (
    <div className={styles.cells}>
      {places.slice(0, most).map((place) => (
        <CellLink
          key={`${place.sheetId} ${place.row},${place.column}`}
          place={place}
          onGo={onGo}
          {...(sheetShown !== undefined && { sheetShown })}
        />
      ))}
      {/* The rest are counted. A screen reader need not go through a hundred links. */}
      {places.length > most && ` and ${places.length - most} more`}
    </div>
  );
}

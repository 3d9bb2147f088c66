import { makeStyles, tokens } from "@fluentui/react-components";
import type { Stand, Standing } from "../../workflow/port/port";

/** Pixels in a pane of 350; the drawing shrinks with a narrower pane. */
const WIDTH = 280;
const HEIGHT = 24;
/** Room for half a mark at either end. */
const MARGIN = 6;
/** Half the size of a mark, in pixels. */
const RADIUS = 4;
/** Shapes as well as colours: a reader may print in grey. */
const MARK: Readonly<Record<Stand["who"], string>> = {
  neighbour: "○",
  region: "□",
  england: "◇",
  own: "●",
  hers: "▲",
};
/** What each figure is, behind its name in the list. */
const WHO: Readonly<Record<Stand["who"], string>> = {
  neighbour: "neighbour",
  region: "region",
  england: "country",
  own: "as published",
  hers: "from this scorecard",
};

const useStyles = makeStyles({
  strip: { display: "block", width: "100%", maxWidth: `${WIDTH}px` },
  line: { stroke: tokens.colorNeutralStroke1 },
  neighbour: { fill: "none", stroke: tokens.colorNeutralForeground2 },
  strong: { fill: tokens.colorBrandForeground1, stroke: tokens.colorBrandForeground1 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // About ten lines: the list scrolls by itself, so that what follows stays in reach.
    maxHeight: "10em",
    overflowY: "auto",
  },
});

/** A strip from the lowest figure to the highest, and below it the same as a list that the keyboard and a screen reader reach. */
export function Strip({ standing }: { standing: Standing }) {
  const styles = useStyles();
  const { places } = standing;
  const low = places[0]?.value ?? 0;
  // All figures alike have no span: they then lie at the left, and nothing is divided by nought.
  const span = (places.at(-1)?.value ?? 0) - low || 1;
  // The lowest figure is at the left, whether that is good or not: the list says the figures.
  const x = (value: number): number => MARGIN + ((value - low) / span) * (WIDTH - 2 * MARGIN);
  return (
    <>
      <svg className={styles.strip} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
        <line className={styles.line} x1={MARGIN} x2={WIDTH - MARGIN} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {places.map((place) => (
          <Mark
            key={`${place.who} ${place.name}`}
            place={place}
            x={x(place.value)}
            className={place.who === "own" || place.who === "hers" ? styles.strong : styles.neighbour}
          />
        ))}
      </svg>
      {/* A list that scrolls is reached by Tab, and read line by line. */}
      <ul className={styles.list} tabIndex={0} aria-label="Figures from the lowest to the highest">
        {places.map(({ name, shown, who }) => (
          <li key={`${who} ${name}`}>
            <span aria-hidden>{MARK[who]} </span>
            {name}: {shown} ({WHO[who]})
          </li>
        ))}
      </ul>
    </>
  );
}

/** One figure on the strip, as the shape of whose it is. */
function Mark({ place, x, className }: { place: Stand; x: number; className: string }) {
  const y = HEIGHT / 2;
  // A diamond is a square on its corner.
  if (place.who === "region" || place.who === "england") {
    const turn = place.who === "england" ? `rotate(45 ${x} ${y})` : undefined;
    return (
      <rect
        className={className}
        x={x - RADIUS}
        y={y - RADIUS}
        width={2 * RADIUS}
        height={2 * RADIUS}
        transform={turn}
      />
    );
  }
  if (place.who === "hers")
    return (
      <path className={className} d={`M${x - RADIUS} ${y + RADIUS}h${2 * RADIUS}L${x} ${y - RADIUS}Z`} />
    );
  return <circle className={className} cx={x} cy={y} r={RADIUS} />;
}

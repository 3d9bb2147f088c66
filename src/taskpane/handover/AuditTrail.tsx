import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Picture } from "../../model/reading";
import type { Settings } from "../../model/settings";
import type { ToldTrail } from "../../workflow/port/port";
import { betweenItems } from "../parts/betweenItems";
import { DOCX } from "../parts/offerFile";
import type { PaneActions } from "../state/paneActions";
import { usePart } from "../state/usePort";
import { sentenceOf } from "../words/sentenceOf";
import { HandOver, useSaved } from "./HandOver";
import { TrailItem } from "./TrailItem";
import { useHandoverStyles } from "./useHandoverStyles";

/** Lines shown at first, and added at each click: a year of updates is thousands of lines. */
const PAGE = 50;
const READING = "Reading what the file remembers.";
const NOTHING = "The file remembers no change by the add-in, and nothing was set aside or kept.";

/**
 * Who changed what, when, why and by which rule, as far as the file remembers; to be listed on a sheet or saved in a
 * file.
 */
export default function AuditTrail(props: {
  picture: Picture | null;
  settings: Settings;
  /** What the last Apply or Revert did: another one has written to the trail, which is then read anew. */
  outcome: unknown;
  actions: PaneActions;
}) {
  const { picture, settings, outcome, actions } = props;
  const styles = useHandoverStyles();
  const walks = usePart("report");
  const [trail, setTrail] = useState<ToldTrail | string | null>(null);
  const [shown, setShown] = useState(PAGE);
  const { said, save } = useSaved();
  const { kept, dismissed } = settings;
  // The journal lies in the workbook's parts and is read only here, when somebody asks for it.
  useEffect(() => {
    let gone = false;
    walks?.tellTrail({ kept, dismissed }).then(
      // The fold may be closed before the file has answered.
      (told) => (gone ? undefined : setTrail(told)),
      (error: unknown) => (gone ? undefined : setTrail(sentenceOf(error))),
    );
    return () => {
      gone = true;
    };
  }, [walks, kept, dismissed, outcome]);
  if (typeof trail === "string") return <p className={styles.section}>{trail}</p>;
  if (walks === null || trail === null) return <p className={styles.section}>{READING}</p>;
  const { lines, bounds } = trail;
  const left = lines.length - shown;
  const now = new Date();
  const onSheet = () =>
    // Without a scorecard there is no preview to put a sheet through: the files remain.
    picture &&
    void actions.prepare("Preparing the audit trail", async () => ({
      title: "The audit trail on a sheet",
      changes: await walks.prepareTrail(picture, trail),
      notes: [],
    }));
  const onFile = () => {
    const { name, text } = walks.trailCsv(trail, new Date());
    save(name, text, "text/csv");
  };
  const onDocument = async () => {
    const { name, bytes } = await walks.trailDocx(trail, new Date());
    save(name, bytes, DOCX);
  };
  const ways = [
    ...(picture ? [{ label: "List the trail on a sheet", go: onSheet }] : []),
    { label: "Save the trail as .csv", go: onFile },
    { label: "Save the trail for Word", go: () => void onDocument() },
  ];
  return (
    <div className={styles.section}>
      <HandOver what={bounds} ways={lines.length > 0 ? ways : []} said={said} />
      {lines.length === 0 && <p className={styles.line}>{NOTHING}</p>}
      <ul className={styles.list} aria-label="Audit trail" onKeyDown={betweenItems}>
        {lines.slice(0, shown).map((line, at) => (
          <TrailItem key={at} line={line} now={now} onGo={(place) => void actions.goTo(place)} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {left > PAGE ? `Show ${PAGE} more of ${left}` : `Show ${left} more`}
        </Button>
      )}
    </div>
  );
}

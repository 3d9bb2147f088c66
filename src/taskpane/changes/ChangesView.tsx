import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Change, ChangeGroup as Group } from "../../model/change";
import type { Picture } from "../../model/reading";
import type { PaneActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { withKept } from "./withKept";
import { ChangeGroup } from "./ChangeGroup";
import { groupChanges } from "./groupChanges";
import { LetterOffer } from "./LetterOffer";
import { offeredLetter } from "./offeredLetter";
import { KeepMine } from "./KeepMine";
import { periodOfChange } from "./periodOfChange";
import { OutcomeBar } from "./OutcomeBar";
import { ProposedBar } from "./ProposedBar";

const TITLE: Readonly<Record<Group, string>> = {
  lines: "Columns and rows",
  formulas: "Formulas",
  values: "Values",
  statuses: "Statuses",
  directions: "Directions",
  pages: "Pages",
};
const NO_CHANGES: readonly Change[] = [];
const NOTHING = "Nothing would change: every value, status and arrow is as its working and its rule give it.";
const PREPARING = "Working out what would change.";
const UNTICKED =
  "These stay as they are unless you tick them: something stands there already, or it is for you to say.";
const HERS = "You set these and the rule gives something else. They stay as they are unless you tick them.";

const useStyles = makeStyles({
  switch: { marginLeft: tokens.spacingHorizontalXS },
  none: { margin: tokens.spacingHorizontalM },
});

/** The preview: every change with its tick, what she set herself apart, and what the last Apply did. */
export default function ChangesView(props: {
  /** `null` where the workbook has no scorecard: then only what she asked for is shown. */
  picture: Picture | null;
  state: PaneState;
  actions: PaneActions;
}) {
  const { picture, state, actions } = props;
  const { ticks, everyPeriod, outcome, reading, proposed } = state;
  const { show, tick, goTo, revert, saveSettings } = actions;
  const styles = useStyles();
  const all = picture?.changes ?? proposed?.changes ?? NO_CHANGES;
  const { ours, hers } = useMemo(() => groupChanges(all), [all]);

  const onKeep = (change: Change, reason: string) => {
    if (!reading || !picture) return;
    const period = periodOfChange(picture, change, state.period);
    void saveSettings(withKept(reading.settings, change, period, reason), reading.settings);
  };
  const settings = reading?.settings;
  const example = settings && picture ? offeredLetter(picture, settings) : null;
  const common = { ticks, onTick: tick, onGo: goTo };
  const canRevert = outcome?.did === "applied" && outcome.report.done > 0 && reading?.revertable;
  return (
    <>
      {outcome && (
        <OutcomeBar outcome={outcome} onGo={goTo} onRevert={canRevert ? () => void revert() : undefined} />
      )}
      {proposed && (
        <ProposedBar
          proposed={proposed}
          onBack={() => show({ proposed: null, ...(!picture && { outcome: null, view: "functions" }) })}
          back={picture ? undefined : "Back to the functions"}
        />
      )}
      {settings && example !== null && !proposed && (
        <LetterOffer
          example={example}
          onChoose={(letters) => void saveSettings({ ...settings, letters }, settings)}
        />
      )}
      {picture && !proposed && (
        <Switch
          className={styles.switch}
          checked={everyPeriod}
          label="Colour every period"
          onChange={(_, { checked }) => show({ everyPeriod: checked })}
        />
      )}
      {picture?.left.map((sentence) => (
        <p key={sentence} className={styles.none}>
          {sentence}
        </p>
      ))}
      {picture?.prepared === false && !proposed && <p className={styles.none}>{PREPARING}</p>}
      {picture?.prepared && all.length === 0 && !proposed && <p className={styles.none}>{NOTHING}</p>}
      {ours.map(({ group, changes }) => (
        <ChangeGroup key={group} title={TITLE[group]} changes={changes} {...common} />
      ))}
      {hers.length > 0 && (
        <ChangeGroup
          title={proposed ? "For you to say" : "Set by you, and the rule differs"}
          note={proposed ? UNTICKED : HERS}
          changes={hers}
          beneath={(change) => !proposed && <KeepMine change={change} onKeep={onKeep} />}
          {...common}
        />
      )}
    </>
  );
}

import type { Unit } from "../model/scorecard";
import type { Cue } from "../words/paper/cues";
import type { FoundReading } from "./claim";
import type { Clause } from "./claims/clauses";
import type { SentenceParts } from "./sentenceParts";
import type { Heard, SpokenSoFar } from "./spoken";
import type { FoundRows } from "./subjects/findSubject";
import type { KnownRow } from "./subjects/knownRow";

/** What is known around a clause while it is read: the sentence, what was said before it and what follows. */
export interface Here {
  readonly pointsBack: boolean;
  readonly heard: Heard;
  readonly spoken: SpokenSoFar;
  readonly named: ReadonlySet<Cue>;
  readonly parts: SentenceParts;
  /** Which of the parts it is. */
  readonly place: number;
  /** The row that the sentence is taken to be about, where its words do not tell; `null` for none. */
  readonly assumed: KnownRow | null;
  /** What the parts behind name. */
  readonly ahead: ReadonlySet<string>;
  /** It leads to the next part, which says that its figure is a rate. */
  readonly isRateAhead: boolean;
  /** A part behind goes on to a later time. */
  readonly isOvertaken: boolean;
  /** The next part says what was at the time that this one names. */
  readonly saysOfThen: boolean;
}

/** What a clause says, and what it is about. */
export interface ClauseAbout {
  readonly clause: Clause;
  readonly said: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly isRate: boolean;
  /** All that it says, with those whom it is a part of, is the name of a row. */
  readonly isExact: boolean;
  /** What it was found to be about, by units. */
  readonly known: Map<readonly Unit[], FoundRows>;
  readonly found: readonly FoundReading[];
}

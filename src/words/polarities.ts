import type { PhraseTable } from "./phrases";

/** What polarity columns write. Whole cells: `Aim to maximise`, `Bigger is better`, `High = good`, `aboveGood`. */
export const POLARITY_WORDS = [
  [
    "higher",
    "(bib|hib|h|max|ascending)",
    "(aim|aim to|to|good|good is|good =|good to be|) (high|higher|highest|big|bigger|more|maximise|maximize|increase|increasing|up|above|over) (the|) (good|better|best|preferred|)",
    "positive",
    "(high|higher|highest|big|bigger|more|increase|increasing|up|above|larger|large|above target) (is|are|=) (good|better|best|preferred)",
    "good (if|when) (high|higher|above|up)",
    "abovegood",
  ],
  [
    "lower",
    "(sib|lib|l|min|descending)",
    "(aim|aim to|to|good|good is|good =|good to be|) (low|lower|lowest|small|smaller|less|fewer|minimise|minimize|decrease|decreasing|reduce|reducing|down|below|under) (the|) (good|better|best|preferred|)",
    "negative",
    "(low|lower|lowest|small|smaller|less|fewer|decrease|decreasing|down|below|below target) (is|are|=) (good|better|best|preferred)",
    "good (if|when) (low|lower|below|down)",
    "belowgood",
  ],
  ["plan", "(on|to|at|) (plan|target) (is|) (good|better|best|preferred|)", "t"],
  [
    "none",
    "(none|neither|neutral|context|contextual|monitor|monitor only|for information|info|info only|information only)",
    "(data|volume|activity|tracking|monitoring|trend) only",
    "(no polarity|not applicable|n / a|na)",
  ],
] as const satisfies PhraseTable<string>;

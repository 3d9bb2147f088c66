import type { PhraseTable } from "../../phrases";

/** Words that look like one of these and say nothing, and those where another thought begins. */
export const QUIET_CUES = [
  [
    "nothing",
    "(at|by|to|from|) (the|) (end|start|beginning|close) of",
    "local authority",
    "point in time",
    "(follow|following|followed|sign|signed|catch|caught|set|step|stepped|stepping|speed|pick|picked|picking|backed|make|made|taken|take|taking|wrap|open|opened|brought|bring|grew|growing|grown|turn|turned|come|came|coming|clear|cleared|clearing|free|freed|freeing|put|build|building|built|start|started|write|writing|written|show|showed|hold|holding|held|end|ended|sum) up",
    "(up|down) to now",
    "(is|are|was|were|be|been|come|came|put) down to",
    "(break|broken|broke|breaking|close|closed|closing|slow|slowed|scale|scaled|settle|settled|track|write|written|let|stand|stood|shut|calm|run) down",
    "a (peak|high|low) of",
    "who should (have|be)",
    "over (time|the phone|and above)",
    "(in|under) (review|the rate)",
    "following",
    "(may|will|might) (wish|want|like|recall|remember|note|see|be aware|find|be interested|know|be pleased|surprise|appreciate|come as) (to|) (note|ask|consider|see|recall|know|)",
    "improvement (board|plan|scorecard|programme|journey|partner|adviser|advisor|notice|area|priority|work|action|team|activity)",
    "(older|younger) (group|cohort|age group)",
    "not (a|an|) (bad|small|unusual|surprising)",
    "(not|no) surprise",
    "(child|) social care",
    "(second|third|fourth|fifth|2nd|3rd|4th) (highest|lowest|largest|smallest|best|worst|biggest)",
    "(second|third|fourth|final) (half|quarter|month|year|week)",
    "more than one",
    "at least one",
    "from (their|this|home)",
    "(as|in) (well|part|order|addition) (as|of|to)",
    "going forward",
    "look forward",
  ],
  // Where another thought begins.
  [
    "break",
    "(because|although|though|however|but|while|whilst|whereas|despite|which|where|when|reflecting|reflects|reflected|owing|therefore|after|before|partly|largely|mainly|mostly|unless)",
    "(due to|as a result|owing to|as we|as the|as a consequence|linked to|driven by|attributable to|this follows|in spite of|in response to|caused by|so that|such as|as well as)",
    "that (was|were|is|are|has|have)",
    "(showing|shows|demonstrating|suggesting|meaning|indicating)",
  ],
  ["and", "and", "plus"],
  ["with", "with"],
] as const satisfies PhraseTable<string>;

import { HEDGES_OF_WAYS } from "../hedges";
import type { PhraseTable } from "../../phrases";

/** Words that look like one of these and say nothing, and those where another thought begins. */
export const QUIET_CUES = [
  [
    "nothing",
    // “No change to how we count them”: what was not changed is a practice, a threshold, a plan.
    "(no|any) change (to|made)",
    "(no|any) changes!",
    ...HEDGES_OF_WAYS,
    "(at|by|to|from|up to|) (the|) (end|start|beginning|close) of",
    "local authority",
    // Whom the service is for, and no tolerance.
    "(threshold document|threshold guidance|threshold criteria|threshold matrix|threshold tool|application of threshold|understanding of threshold|threshold! are|thresholds!)",
    "(meet|meets!|met|meeting|reach|reached|reaching|cross|crossed|below|above|at) (the|our|) (statutory|) threshold (for|of) (a|an|) (social care|child social care|statutory|early help|intervention|significant harm|assessment|referral|support|service|need|child protection|s47|section 47)",
    "threshold (for|of) (a|an|) (social care|child social care|statutory|early help|intervention|significant harm|assessment|referral|support|service|need|child protection)",
    "(outturn|out turn) (figure|position|)",
    "(multi agency|) (safeguarding|) hub",
    "point in time",
    "(at|above|below|or above|reach*|meet|met|) (the|age related|) expected (standard|level)",
    "(follow|following|followed|sign|signed|catch|caught|set|step|stepped|stepping|speed|pick|picked|picking|backed|make|made|taken|take|taking|wrap|open|opened|brought|bring|grew|growing|grown|turn|turned|come|came|coming|clear|cleared|clearing|free|freed|freeing|put|build|building|built|start|started|write|writing|written|show|showed|hold|holding|held|end|ended|sum) up",
    "(up|down) to now",
    "(is|are|was|were|be|been|put) down to",
    "(come|came) down to (how|what|whether|the|a|who)",
    "(break|broken|broke|breaking|close|closed|closing|slow|slowed|scale|scaled|settle|settled|track|write|written|let|stand|stood|shut|calm|run) down",
    "who should (have|be)",
    "(hold|holding|held) up (better|well)",
    "over (time|the phone|and above)",
    "(in|under) (review|the rate)",
    "following",
    "(may|will|might) (wish|want|like|recall|remember|note|see|be aware|find|be interested|know|be pleased|surprise|appreciate|come as) (to|) (note|ask|consider|see|recall|know|)",
    "improvement (board|plan|scorecard|programme|journey|notice|area|priority|work|action|team|activity)",
    "not (a|an|) (bad|small|unusual|surprising)",
    "(not|no) surprise",
    "no (more|less|fewer|higher|lower|greater|worse) than",
    "(child|) social care",
    "(second|third|fourth|final) (half|quarter|month|year|week)",
    "more than one",
    "at least one",
    "from (their|this|home)",
    "in (part|order|addition) (as|of|to)",
    "going forward",
    "(leaves|leaving) (us|it|them)",
    "look forward",
  ],
  // Where another thought begins.
  [
    "break",
    "(because|although|though|however|but|while|whilst|whereas|despite|which|where|when|reflecting|reflects|reflected|owing|therefore|after|before|partly|largely|mainly|mostly|unless)",
    "(due to|because of|as a result|owing to|as we|as the|as a consequence|linked to|driven by|attributable to|this follows|in spite of|in response to|caused by|so that|such as)",
    "that (was|were|is|are|has|have)",
    "(showing|shows|demonstrating|suggesting|meaning|indicating)",
  ],
  ["and", "and", "plus", "as well as"],
  ["with", "with"],
] as const satisfies PhraseTable<string>;

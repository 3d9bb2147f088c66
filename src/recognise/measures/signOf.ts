// Tells from the parts of a measure's name whether more of it is better: “% of visits in time” yes, “re-referrals
// within 12 months” no. The rules stand in an order, the loudest first, because parts contradict one another:
// “reduction in re-referrals” holds something bad and is good.

import type { PhraseMatch } from "../../words/phrases";
import type { WayWord } from "../../words/ways";

/** A part of a name that says something, and whether a negation turns it. */
export type NamePart = PhraseMatch<WayWord> & { readonly negated: boolean };

/** A name as its rules see it. */
export interface ReadName {
  readonly parts: readonly NamePart[];
  /** It is a share, of which more is better where more of a duty was done; a number is often only more work. */
  readonly share: boolean;
  /** Words that were not understood, and where they stand. */
  readonly unread: readonly { readonly stem: string; readonly at: number }[];
}

/** Whether more is better, and whether a reader would doubt it. */
export interface Sign {
  readonly up: boolean;
  readonly doubted: boolean;
}

/** A rule that speaks gives a sign, or `null` where nothing can be told; one that does not speak gives `undefined`. */
type SignRule = (name: ReadName) => Sign | null | undefined;

/** From the loudest: the first that speaks decides. */
const RULES: readonly SignRule[] = [
  neither,
  severalTurns,
  averted,
  again,
  bounded,
  takes,
  ends,
  failed,
  done,
  duty,
  things,
];

/** The way that a name's parts give together. */
export function signOf(name: ReadName): Sign | null {
  for (const rule of RULES) {
    const sign = rule(name);
    if (sign !== undefined) return sign;
  }
  return null;
}

/** "Conversion", "gap", "reported": no way is agreed on. */
function neither({ parts }: ReadName): null | undefined {
  return has(parts, "none") ? null : undefined;
}

/** "Reduction in schools where fewer than 65% achieve" turns more than once: not followed. */
function severalTurns({ parts }: ReadName): null | undefined {
  const bounds = of(parts, "at most", "at least").some(({ to }) =>
    parts.some(({ from, meaning }) => from > to && meaning !== "nothing"),
  );
  return (bounds && has(parts, "averted", "not")) || (has(parts, "soon") && has(parts, "slow"))
    ? null
    : undefined;
}

/** What was bad and did not come: "homelessness prevented", "reduction in re-referrals". */
function averted({ parts }: ReadName): Sign | null | undefined {
  if (!has(parts, "averted")) return undefined;
  const bad = of(parts, "bad", "rather bad", "again", "takes");
  return bad.length > 0 && !has(parts, "good", "not", "undone") ? { up: true, doubted: true } : null;
}

/** What should not have come again: "readmitted within 28 days". */
function again({ parts }: ReadName): Sign | null | undefined {
  return agreed(of(parts, "again").map(({ negated }) => ({ up: negated, doubted: false })));
}

/** Words between a quantity and its bound: `attendance (rate) is below 90%`. */
const MOST_BETWEEN = 2;

/**
 * A bound of what stands right before it, or else behind it: `caseloads below 18` is good, `attendance below 90%` and
 * `more than 10% absence` are not.
 */
function bounded({ parts }: ReadName): Sign | undefined {
  if (!has(parts, "at most", "at least")) return undefined;
  for (const [at, { meaning, from, to }] of parts.entries()) {
    if (meaning !== "at most" && meaning !== "at least") continue;
    // `Under 5s` and `conceptions under 18` are ages.
    if (of(parts, "nothing").some((age) => age.from === from)) continue;
    const [before, behind] = [parts[at - 1], parts[at + 1]];
    const bounds = [
      before && from - before.to <= MOST_BETWEEN ? before : undefined,
      behind && behind.from - to <= MOST_BETWEEN ? behind : undefined,
    ];
    const what = bounds.find((part) => part && BOUNDED.has(part.meaning));
    if (what) return { up: (what.meaning !== "good") === (meaning === "at most"), doubted: what === behind };
  }
  return undefined;
}
const BOUNDED: ReadonlySet<WayWord> = new Set<WayWord>(["good", "bad", "takes"]);

/** Time, waiting and cost: less is better, and "waiting less than 18 weeks" is good. */
function takes({ parts }: ReadName): Sign | null | undefined {
  if (!has(parts, "takes")) return undefined;
  if (has(parts, "good")) return null;
  const soon = of(parts, "soon", "timely").at(0);
  return { up: soon !== undefined && !soon.negated, doubted: has(parts, "bad", "rather good") };
}

/** An end that comes soon may be good or bad: a complaint closed within days, a placement or a plan ended within months. */
function ends({ parts }: ReadName): Sign | null | undefined {
  const soon = of(parts, "soon", "timely").at(0);
  if (!soon || has(parts, "done")) return undefined;
  if (has(parts, "settled")) return { up: !soon.negated, doubted: soon.meaning === "soon" };
  if (soon.meaning === "timely") return undefined;
  if (has(parts, "broken off")) return { up: soon.negated, doubted: true };
  return has(parts, "ends") ? null : undefined;
}

/** A duty that was not done, or what happened against it; where it was also done nothing can be told. */
function failed({ parts }: ReadName): Sign | null | undefined {
  const sign = agreed(
    of(parts, "undone", "rather undone").map(({ meaning, negated }) => ({
      up: negated,
      doubted: meaning !== "undone",
    })),
  );
  if (!sign) return sign;
  return of(parts, "done", "timely").some(({ negated }) => negated === sign.up) ? null : sign;
}

/** A duty that was done, whatever it was done about; late is bad, and the mere number of what was asked for says nothing. */
function done({ parts, share }: ReadName): Sign | null | undefined {
  const inTime = has(parts, "soon", "timely");
  const told = share || inTime || has(parts, "slow");
  const sign = agreed([
    ...of(parts, "done", "timely").map(({ negated }) => ({ up: !negated, doubted: false })),
    ...of(parts, "rather done").flatMap(({ negated }) =>
      told || negated ? [{ up: !negated, doubted: true }] : [],
    ),
  ]);
  if (!sign) return sign;
  if (has(parts, "slow")) return { up: false, doubted: sign.doubted };
  if (inTime) return { ...sign, doubted: false };
  if (!share && sign.up && has(parts, "demand")) return has(parts, "good") ? undefined : null;
  const bad = of(parts, "bad", "rather bad").length > 0;
  return bad && sign.doubted ? null : { up: sign.up, doubted: sign.doubted || !share || bad };
}

/** What ought to come soon, or ought to be there: "assessments within 45 days", "without a pathway plan". */
function duty({ parts }: ReadName): Sign | null | undefined {
  const [duties, objects] = [of(parts, "duty", "wanted"), of(parts, "object")];
  if (duties.length + objects.length === 0 || has(parts, "good", "rather good")) return undefined;
  const [soon, slow] = [of(parts, "soon").at(0), of(parts, "slow").at(0)];
  const bad = has(parts, "bad", "rather bad");
  // `A second plan within 2 years of the previous plan`: what is counted is bad, however soon it comes.
  if (soon && bad && duties.length === 0) return undefined;
  if (soon) return { up: !soon.negated, doubted: bad || duties.length === 0 };
  if (slow) return duties.length === 0 ? undefined : { up: slow.negated, doubted: bad };
  if ([...duties, ...objects].some(({ negated }) => negated))
    return { up: false, doubted: !has(parts, "wanted") };
  return bad && duties.length > 0 ? null : undefined;
}

/** What one wants more or less of. What stands behind "with", "who", "where" is what is counted. */
function things({ parts, unread }: ReadName): Sign | null | undefined {
  const boundary = of(parts, "boundary").at(-1)?.to ?? 0;
  const said = of(parts, "good", "rather good", "bad", "rather bad");
  const all = said.length > 0 ? said : of(parts, "wanted");
  const counted = all.filter(({ from }) => from >= boundary);
  const nouns = counted.length > 0 ? counted : all;
  const sign = agreed(
    nouns.map(({ meaning, negated }) => ({
      up: meaning.endsWith("bad") === negated,
      doubted: meaning !== "good" && meaning !== "bad",
    })),
  );
  if (!sign) return sign;
  // A word that was not understood may say that something was done about it: "exclusions challenged".
  const turns = unread.some(
    ({ stem, at }) => PARTICIPLE.test(stem) || (counted.length === 0 && at >= boundary),
  );
  // So does that it came to its end: "homelessness cases closed".
  if (!sign.up && (turns || has(parts, "settled"))) return null;
  return { up: sign.up, doubted: sign.doubted || has(parts, "soon", "slow", "at most", "at least") };
}

const PARTICIPLE = /ed$/;

function of(parts: readonly NamePart[], ...ways: readonly WayWord[]): readonly NamePart[] {
  const isOne = ({ meaning }: NamePart): boolean => ways.includes(meaning);
  // A name has few of all the ways that are asked for.
  return parts.some(isOne) ? parts.filter(isOne) : NONE;
}
const NONE: readonly NamePart[] = [];

function has(parts: readonly NamePart[], ...ways: readonly WayWord[]): boolean {
  return parts.some(({ meaning }) => ways.includes(meaning));
}

/** The one way that all signs take; `null` where they differ, `undefined` where there are none. */
function agreed(signs: readonly Sign[]): Sign | null | undefined {
  const first = signs[0];
  if (first === undefined) return undefined;
  if (signs.some(({ up }) => up !== first.up)) return null;
  return { up: first.up, doubted: signs.every(({ doubted }) => doubted) };
}

/** Who reports figures that are not the paper's own: they may be of another time, of a sample, or wrong. By their stems. */
export const OUTSIDERS: ReadonlySet<string> = new Set(
  "press newspaper media radio union ofst inspector inspectorate auditor commissioner ombudsman regulator adviser advisor reviewer dfe hmi charity campaigner petitioner journalist".split(
    " ",
  ),
);

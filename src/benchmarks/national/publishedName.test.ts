import { expect, it } from "vitest";
import { publishedName } from "./publishedName";

it.each([
  ["Rate of looked after children per 10,000", "rate of in care per 10000"],
  ["% of CIC with 3+ placements", "% of in care with 3 or more placements"],
  ["CPP for 2+ years", "cp plan for 2 years or more"],
  ["Number of children looked after", "number of in care"],
  ["CYP in care seen", "in care seen"],
  ["Children who are the subject of a child protection plan", "cp plan"],
  ["Children subject to a CPP", "cp plan"],
  ["Child protection plans at month end", "cp plan at month end"],
  ["Care experienced young people in touch", "care leavers in touch"],
  ["% C&F assessments in 45 days", "% single assessment in 45 days"],
  ["Social work assessments open", "single assessment open"],
])("%s is %s", (name, plain) => {
  expect(publishedName(name)).toBe(plain);
});

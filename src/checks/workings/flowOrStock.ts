const STOCK_SURELY =
  /\b(at (the )?(period|month|quarter|year)[ -]?end|at (the )?end of|end of (the )?(month|period|quarter)|point in time|as at|snapshot)\b/i;
const FLOW =
  /\b(re-?referrals?|referrals?|contacts?|enquir(y|ies)|section 47s?|s47s?|assessments?|conferences?|icpcs?|starts?|starting|started|ends|ending|ceas(e|es|ed|ing)|entering|leaving|admissions?|episodes?|in the (period|month|quarter)|during the|received|entrants?|offences?|offend(ing|ed)|sentences?|suspensions?|exclusions?|incidents?|allegations?|attendances?|conceptions?)\b/i;
const STOCK =
  /\b(children in need|cin|children in care|cic|looked after|cla|lac|in care|subject (of|to) a|child protection plans?|cpp?|caseload|care leavers)\b/i;

/** Whether a measure counts what happens in a period, or what there is at a point in time; `null` where its name does not say. */
export function flowOrStock(name: string): "flow" | "stock" | null {
  if (STOCK_SURELY.test(name)) return "stock";
  if (FLOW.test(name)) return "flow";
  return STOCK.test(name) ? "stock" : null;
}

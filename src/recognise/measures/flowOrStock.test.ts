import { expect, it } from "vitest";
import { flowOrStock } from "./flowOrStock";

it("tells what happens in a period from what there is", () => {
  for (const flow of [
    "Referrals to children's social care (per 10,000)",
    "CIC starts (per 10,000)",
    "CIC ends",
    "ICPCs (per 10,000)",
  ]) {
    expect(flowOrStock(flow), flow).toBe("flow");
  }
  for (const stock of [
    "Children looked after at period end (per 10,000)",
    "Rates of CIN* per 10,000",
    "Rate of children in care",
  ]) {
    expect(flowOrStock(stock), stock).toBe("stock");
  }
  expect(flowOrStock("Average SDQ score")).toBeNull();
});

import { bench, describe } from "vitest";
import { planRoadmap } from "../../src/roadmap/plan.js";
import { openSession } from "../../src/scoring/session.js";
import { standard, tallowCreek, tallowInput } from "./tallow-creek.js";

const session = openSession(standard, tallowCreek);
let level = 0;

describe("the example company, 85 proposals over six quarters", () => {
  bench("one edit, then the plan again", () => {
    level = (level + 1) % 5;
    session.set("dr.p.restore-testing", { level, evidence: "verified" });
    planRoadmap(standard, session.assessment(), tallowInput);
  });
});

import { describe, expectTypeOf, test } from "vitest";
import type { AreaId } from "../../src/areas/all.js";
import type { Stated } from "../../src/areas/define.js";
import { type DisasterPreparednessFacts, type StandardFacts, standardFacts } from "../../src/areas/facts.js";

type System = Extract<DisasterPreparednessFacts["systems"], readonly unknown[]>[number];

describe("fact types follow their definitions", () => {
  test("an id that is misspelled does not compile", () => {
    // @ts-expect-error Did you mean to write 'backupOffsite'?
    standardFacts({ backupOfsite: true });
  });

  test("a number stays a number", () => {
    expectTypeOf<StandardFacts["employeeCount"]>().toEqualTypeOf<Stated<number> | undefined>();
    // @ts-expect-error A count is no text.
    standardFacts({ employeeCount: "140" });
  });

  test("money may carry its currency", () => {
    standardFacts({ annualRevenue: 46_300_000 });
    standardFacts({ annualRevenue: { amount: "46300000", currency: "USD" } });
  });

  test("an enum takes its members only", () => {
    standardFacts({ downtimeCostMethod: "finance-estimate" });
    // @ts-expect-error Not a member.
    standardFacts({ downtimeCostMethod: "estimate" });
  });

  test("a set takes any of its members", () => {
    standardFacts({ regulatoryRegimes: ["hipaa", "nis2"] });
    // @ts-expect-error Not a member.
    standardFacts({ regulatoryRegimes: ["hippa"] });
  });

  test("never is an answer only where the definition says so", () => {
    standardFacts({ biaDate: "never" });
    // @ts-expect-error A project always has a planned finish or none is known.
    standardFacts({ projects: [{ baselineFinish: "never" }] });
  });

  test("a day looks like a day", () => {
    // @ts-expect-error Written the other way round.
    standardFacts({ biaDate: "31.12.2025" });
  });

  test("blank is an answer only where the definition says so", () => {
    standardFacts({ fullRebuildHours: { none: true } });
    // @ts-expect-error A blank is a gap here.
    standardFacts({ backupJobs30d: { none: true } });
  });

  test("every fact and cell may say why it has no value", () => {
    standardFacts({
      backupJobs30d: { unknown: "Console not reachable" },
      outages12m: { unknown: "Not given", refused: true },
      systems: [{ id: "erp", rtoHours: { unknown: "Owner on leave" }, lastRestoreTest: { notApplicable: "Provider service" } }],
    });
    standardFacts({ systems: { unknown: "List not delivered" } });
    // @ts-expect-error The reason is not optional.
    standardFacts({ outages12m: { refused: true } });
  });

  test("a row has the columns of its list, each of which may be left out", () => {
    expectTypeOf<System["tier"]>().toEqualTypeOf<Stated<number> | undefined>();
    expectTypeOf<System["restoreTestResult"]>().toEqualTypeOf<Stated<"none" | "failed" | "partial" | "success"> | undefined>();
    // @ts-expect-error No such column.
    standardFacts({ systems: [{ id: "erp", rto: 4 }] });
  });

  test("area ids are known by name", () => {
    expectTypeOf<"disaster-preparedness">().toExtend<AreaId>();
    expectTypeOf<"disaster-recovery">().not.toExtend<AreaId>();
  });
});

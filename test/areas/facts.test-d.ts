import { assertType, describe, expectTypeOf, test } from "vitest";
import type { AreaId } from "../../src/areas/all.js";
import type { Stated } from "../../src/areas/define.js";
import type { Assessment } from "../../src/model/assessment.js";
import { type DisasterPreparednessFacts, type StandardFacts, standardFacts } from "../../src/areas/facts.js";

type System = Extract<DisasterPreparednessFacts["systems"], readonly unknown[]>[number];

describe("fact types follow their definitions", () => {
  test("an id that is misspelled does not compile", () => {
    // @ts-expect-error Did you mean to write 'backupOffsite'?
    assertType<StandardFacts>({ backupOfsite: true });
  });

  test("a number stays a number", () => {
    expectTypeOf<StandardFacts["employeeCount"]>().toEqualTypeOf<Stated<number> | undefined>();
    // @ts-expect-error A count is no text.
    assertType<StandardFacts>({ employeeCount: "140" });
  });

  test("money may carry its currency", () => {
    assertType<StandardFacts>({ annualRevenue: 46_300_000 });
    assertType<StandardFacts>({ annualRevenue: { amount: "46300000", currency: "USD" } });
  });

  test("an enum takes its members only", () => {
    assertType<StandardFacts>({ downtimeCostMethod: "finance-estimate" });
    // @ts-expect-error Not a member.
    assertType<StandardFacts>({ downtimeCostMethod: "estimate" });
  });

  test("a set takes any of its members", () => {
    assertType<StandardFacts>({ regulatoryRegimes: ["hipaa", "nis2"] });
    // @ts-expect-error Not a member.
    assertType<StandardFacts>({ regulatoryRegimes: ["hippa"] });
  });

  test("never is an answer only where the definition says so", () => {
    assertType<StandardFacts>({ biaDate: "never" });
    // @ts-expect-error A project always has a planned finish or none is known.
    assertType<StandardFacts>({ projects: [{ baselineFinish: "never" }] });
  });

  test("a day looks like a day", () => {
    // @ts-expect-error Written the other way round.
    assertType<StandardFacts>({ biaDate: "31.12.2025" });
  });

  test("blank is an answer only where the definition says so", () => {
    assertType<StandardFacts>({ fullRebuildHours: { none: true } });
    // @ts-expect-error A blank is a gap here.
    assertType<StandardFacts>({ backupJobs30d: { none: true } });
  });

  test("every fact and cell may say why it has no value", () => {
    assertType<StandardFacts>({
      backupJobs30d: { unknown: "Console not reachable" },
      outages12m: { unknown: "Not given", refused: true },
      systems: [{ id: "erp", rtoHours: { unknown: "Owner on leave" }, lastRestoreTest: { notApplicable: "Provider service" } }],
    });
    assertType<StandardFacts>({ systems: { unknown: "List not delivered" } });
    // @ts-expect-error The reason is not optional.
    assertType<StandardFacts>({ outages12m: { refused: true } });
  });

  test("a row has the columns of its list, each of which may be left out", () => {
    expectTypeOf<System["tier"]>().toEqualTypeOf<Stated<number> | undefined>();
    expectTypeOf<System["restoreTestResult"]>().toEqualTypeOf<Stated<"none" | "failed" | "partial" | "success"> | undefined>();
    // @ts-expect-error No such column.
    assertType<StandardFacts>({ systems: [{ id: "erp", rto: 4 }] });
  });

  test("typed facts are the facts of an assessment", () => {
    expectTypeOf(standardFacts).parameter(0).toEqualTypeOf<StandardFacts>();
    expectTypeOf(standardFacts).returns.toEqualTypeOf<Assessment["facts"]>();
  });

  test("area ids are known by name", () => {
    expectTypeOf<"disaster-preparedness">().toExtend<AreaId>();
    expectTypeOf<"disaster-recovery">().not.toExtend<AreaId>();
  });
});

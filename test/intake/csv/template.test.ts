import { expect, test } from "vitest";
import { importRecords } from "../../../src/intake/csv/import-records.js";
import { joinLists, rejectLine, rejectsHeader } from "../../../src/intake/csv/rejects.js";
import { csvTemplate, recordLists } from "../../../src/intake/csv/template.js";
import { checkReferences } from "../../../src/intake/check/references.js";
import { harbor } from "../model.js";

test("a template describes each column and ends with the header", () => {
  const lines = csvTemplate(harbor, "boats").split("\r\n");
  expect(lines[0]).toBe('"# boats: Boats. One line for each; lines that begin with # are notes."');
  expect(lines).toContain('"# trained: Of the crew, trained. A whole number from 0. Empty: confirmed that there is none."');
  expect(lines).toContain('"# serviced: Last service. A day, YYYY-MM-DD, or ""never"". Empty: not known."');
  expect(lines).toContain('"# seaworthy: Passed the last test. Yes or no. Empty: not known."');
  expect(lines.slice(-2)).toEqual(["id,crew,trained,cost,serviced,insuredUntil,tender,hull,seaworthy", ""]);
});

test("a template that is filled in can be imported", async () => {
  const text = `${csvTemplate(harbor, "boats")}A1,4,3,1200,never,2027-01-01,,wood,yes\r\n`;
  expect(await importRecords(harbor, text, { list: "boats" })).toMatchObject({ ok: true, value: { counts: { read: 1, kept: 1 }, warnings: [] } });
});

test("the lists of a model", () => expect(recordLists(harbor)).toEqual(["boats"]));
test("a template of what is no list is wrong use", () => expect(() => csvTemplate(harbor, "berths")).toThrow("not a record list"));

test("rejects keep the record and say why; mended, they are imported again", async () => {
  const first = await importRecords(harbor, "id,crew\nA,1\nB,two\n", { list: "boats" });
  if (!first.ok) throw new Error("refused");
  const text = rejectsHeader(first.value.header) + first.value.rejects.map((one) => rejectLine(one)).join("");
  expect(text).toBe('id,crew,rejectedLine,reasons\r\nB,two,3,"crew is ""two""; it must be a whole number from 0."\r\n');
  expect(await importRecords(harbor, text.replace("B,two", "B,2"), { list: "boats" })).toMatchObject({
    ok: true,
    value: { rows: [{ id: "B", crew: 2 }], rejects: [] },
  });
});

test("a list given twice names both files", () => {
  const result = joinLists([
    { list: "boats", file: "a.csv", rows: [] },
    { list: "boats", file: "b.csv", rows: [] },
  ]);
  expect(result).toMatchObject({
    ok: false,
    issues: [{ code: "duplicate-list", message: "boats is given twice: by a.csv and by b.csv. Keep one, or put both into one file." }],
  });
});

test("references to rows that are not there", () => {
  expect(
    checkReferences(harbor, {
      boats: [
        { id: "A1", tender: "A2" },
        { id: "B", tender: { none: true } },
      ],
    }),
  ).toMatchObject([{ code: "dangling-reference", path: ["facts", "boats", 0, "tender"], found: "A2", hint: "Did you mean A1?" }]);
});

import { describe, expect, test } from "vitest";
import { importRecords } from "../../../src/intake/csv/import-records.js";
import type { Mapping } from "../../../src/intake/csv/mapping.js";
import { csvTemplate, recordLists } from "../../../src/intake/csv/template.js";
import { parseAssessment } from "../../../src/intake/parse.js";
import { unwrap } from "../../../src/kernel/result.js";
import type { Column } from "../../../src/model/fact.js";
import { standardModel } from "../../../src/packs/standard-text.js";

/** Each record list of the standard pack from a file as a European tool writes it, and from its own template. */
const model = standardModel();
const lists = recordLists(model);
const columnsOf = (list: string): Readonly<Record<string, Column>> => {
  const fact = model.facts.get(list)?.is;
  return fact?.type === "records" ? fact.columns : {};
};

/** A value that its column accepts, as the tool writes it and as it must come out. */
function sample(id: string, column: Column): readonly [string, unknown] {
  switch (column.type) {
    case "count":
      return [String(Math.max(1, column.min ?? 1)), Math.max(1, column.min ?? 1)];
    case "money":
      return ["1.250,50", 1250.5];
    case "number":
    case "percent":
    case "duration":
      return column.max !== undefined && column.max < 2 ? ["0,5", 0.5] : ["1,5", 1.5];
    case "date":
      return ["09.03.2025", "2025-03-09"];
    case "boolean":
      return ["Ja", true];
    case "enum":
      return [column.values[0] ?? "", column.values[0]];
    case "set":
      return [column.values.slice(0, 2).join("|"), column.values.slice(0, 2)];
    case "text":
      return id === "id" ? ["R1", "R1"] : ['=SUM("A1";2)\nzweite Zeile', '=SUM("A1";2)\nzweite Zeile'];
    case "ref":
      return ["R1", "R1"];
  }
}

const quoted = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

test("there are eighteen", () => expect(lists).toHaveLength(18));

describe.each(lists)("%s", (list) => {
  const samples = Object.entries(columnsOf(list)).map(([id, column]) => [id, ...sample(id, column)] as const);
  const style: Mapping["lists"][string] = { delimiter: ";", decimal: ",", thousands: ".", dates: "DD.MM.YYYY", yes: ["ja"], no: ["nein"] };

  test("in any order of columns, with one too many, a byte order mark, semicolons, decimal commas, days and words of its own", async () => {
    const turned = [...samples].reverse();
    const header = ["Nr.", ...turned.map(([id]) => id)].join(";");
    const row = ["7", ...turned.map(([, cell]) => quoted(cell))].join(";");
    const result = unwrap(
      await importRecords(model, `\ufeff${header}\r\n${row}\r\n`, { list, file: "export.csv", mapping: { format: 1, lists: { [list]: style } } }),
    );
    expect(result.rejects.flatMap((one) => one.issues.map((issue) => issue.message))).toEqual([]);
    expect(result.rows).toEqual([Object.fromEntries(samples.map(([id, , value]) => [id, value]))]);
  });

  test("with every column renamed", async () => {
    const header = samples.map((_, index) => `Spalte ${index + 1}`).join(";");
    const row = samples.map(([, cell]) => quoted(cell)).join(";");
    const columns = Object.fromEntries(samples.map(([id], index) => [id, `Spalte ${index + 1}`]));
    const mapping: Mapping = { format: 1, lists: { [list]: { ...style, columns } } };
    const result = unwrap(await importRecords(model, `${header}\n${row}\n`, { list, file: "export.csv", mapping }));
    expect(result.rows).toEqual([Object.fromEntries(samples.map(([id, , value]) => [id, value]))]);
  });

  test("its template says every column in the header and describes it, and takes a row", async () => {
    const template = csvTemplate(model, list);
    const lines = template.trim().split("\n");
    const ids = Object.keys(columnsOf(list));
    expect(lines.at(-1)?.split(",")).toEqual(ids);
    for (const id of ids)
      expect(
        lines.some((line) => line.includes(`${id}:`) || line.includes(`${id} `)),
        id,
      ).toBe(true);
    const result = unwrap(
      await importRecords(model, `${template.trimEnd()}\n${samples[0]?.[1] ?? ""}${",".repeat(ids.length - 1)}\n`, { list, file: "template.csv" }),
    );
    expect(result.counts).toEqual({ read: 1, kept: 1, rejected: 0, empty: 0, leftOut: 0 });
    const assessment = {
      format: 1,
      packs: [{ id: "standard", version: model.pack.version }],
      asOf: "2025-12-31",
      organization: { name: "Harbour Tools (invented)", currency: "EUR" },
      facts: { [list]: result.rows },
      answers: {},
    };
    expect(parseAssessment(assessment, model)).toMatchObject({ ok: true });
  });
});

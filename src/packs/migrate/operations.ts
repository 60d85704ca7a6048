import type { Assessment } from "../../model/assessment.js";

/** One change of an assessment, as data. Each touches everything that carries the id: facts, answers, voices, evidence, targets, waivers, overrides, exclusions, advice. */
export type MigrationOperation =
  /** Gives an id, or a column `list.column`, another name. Where the new name holds a value already, that one stays. */
  | { readonly op: "rename"; readonly id: string; readonly to: string }
  /** Gives the same answer or fact to several ids, and takes the old one out. */
  | { readonly op: "copy"; readonly id: string; readonly to: readonly string[] }
  /** Makes one answer or number of several: the lowest or highest; the lowest evidence. */
  | { readonly op: "merge"; readonly ids: readonly string[]; readonly to: string; readonly take: "lowest" | "highest" }
  /** Gives answers, voices and targets of a practice another value; options become values. What is not in the table is asked again. */
  | {
      readonly op: "levels";
      readonly id: string;
      readonly table: readonly (readonly [from: number, to: number])[];
      readonly options: readonly (readonly [option: string, value: number])[];
    }
  /** Takes out whatever an id, or a column `list.column`, has; with `only`, in that part alone. It is unknown afterwards. */
  | { readonly op: "drop"; readonly id: string; readonly only?: MigrationPart };

/** Sections of an assessment that are maps by id. */
const sections = ["facts", "answers", "voices", "targets", "exclusions", "advice"] as const;

/** Parts of an assessment that carry ids. */
export type MigrationPart = (typeof sections)[number] | "evidence" | "waivers" | "overrides";

type Draft = { -readonly [K in keyof Assessment]: Assessment[K] };

/** Applies operations in order; the input is not changed. */
export function applyOperations(assessment: Assessment, operations: readonly MigrationOperation[]): Assessment {
  return operations.reduce(applyOperation, assessment);
}

function applyOperation(assessment: Assessment, one: MigrationOperation): Assessment {
  switch (one.op) {
    case "rename":
      return rename(assessment, one.id, one.to);
    case "copy":
      return drop(
        one.to.reduce((made, to) => copyTo(made, one.id, to), assessment),
        one.id,
      );
    case "merge":
      return merge(assessment, one.ids, one.to, one.take);
    case "levels":
      return changeLevels(assessment, one);
    case "drop":
      return drop(assessment, one.id, one.only);
  }
}

/** True when the assessment carries anything under the id, or under a column `list.column`. */
export function mentions(assessment: Assessment, id: string): boolean {
  return (
    sections.some((section) => Object.hasOwn({ ...assessment[section] }, id)) ||
    own(assessment.evidence?.facts, id) !== undefined ||
    (assessment.waivers ?? []).some((one) => one.rule === id) ||
    (assessment.overrides ?? []).some((one) => one.id === id) ||
    columnOf(assessment, id) !== undefined
  );
}

/** The value of a key that the record itself has. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function rename(assessment: Assessment, id: string, to: string): Assessment {
  const column = columnOf(assessment, id);
  if (column !== undefined) return inRows(assessment, column.list, (row) => renameKey(row, column.name, to.slice(column.list.length + 1)));
  return mapped(
    assessment,
    (record) => (Object.hasOwn(record, to) ? without(record, id) : renameKey(record, id, to)),
    (other) => (other === id ? to : other),
  );
}

function drop(assessment: Assessment, id: string, only?: MigrationPart): Assessment {
  const column = columnOf(assessment, id);
  if (column !== undefined) return inRows(assessment, column.list, (row) => without(row, column.name));
  return mapped(
    assessment,
    (record, part) => (only === undefined || only === part ? without(record, id) : record),
    (other, part) => (other === id && (only === undefined || only === part) ? undefined : other),
  );
}

function copyTo(assessment: Assessment, id: string, to: string): Assessment {
  const copied = mapped(
    assessment,
    (record) => (Object.hasOwn(record, id) && !Object.hasOwn(record, to) ? { ...record, [to]: record[id] } : record),
    (other) => other,
  );
  return copied; // A value of one id is as good for another of the same kind; parsing checks it afterwards.
}

/** All must be there as levels or numbers: of something unknown there is no lowest, and it is asked again. */
function merge(assessment: Assessment, ids: readonly string[], to: string, take: "lowest" | "highest"): Assessment {
  const pick = take === "lowest" ? Math.min : Math.max;
  const answers = ids.flatMap((id) => levelAnswer(assessment, id) ?? []);
  const numbers = ids.flatMap((id) => numberFact(assessment, id) ?? []);
  const made: Draft = { ...ids.reduce((rest, id) => drop(rest, id), assessment) };
  if (answers.length === ids.length) {
    const level = pick(...answers.map((one) => one.level));
    const chosen = answers.find((one) => one.level === level);
    const evidence = (["stated", "documented", "verified"] as const).find((grade) => answers.some((one) => one.evidence === grade)) ?? "stated";
    made.answers = { ...made.answers, [to]: { ...chosen, level, evidence } };
  }
  if (numbers.length === ids.length) {
    const facts: Row = { ...made.facts, [to]: pick(...numbers) };
    made.facts = facts as Assessment["facts"]; // The same facts and one number.
  }
  return made;
}

/** True when all ids are answered by levels, or all are numbers. */
export function canMerge(assessment: Assessment, ids: readonly string[]): boolean {
  return ids.every((id) => levelAnswer(assessment, id) !== undefined) || ids.every((id) => numberFact(assessment, id) !== undefined);
}

function levelAnswer(assessment: Assessment, id: string) {
  const answer = own(assessment.answers, id);
  return answer === undefined || "notApplicable" in answer || answer.level === undefined ? undefined : { ...answer, level: answer.level };
}

function numberFact(assessment: Assessment, id: string): number | undefined {
  const facts: Row = assessment.facts;
  const fact = own(facts, id);
  return typeof fact === "number" ? fact : undefined;
}

function changeLevels(assessment: Assessment, { id, table, options }: Extract<MigrationOperation, { readonly op: "levels" }>): Assessment {
  const values = new Map(table);
  const ofOption = new Map(options);
  const made: Draft = { ...assessment };
  const levelOf = (one: { readonly level?: number | undefined; readonly option?: string | undefined }) =>
    values.get(one.option === undefined ? (one.level ?? Number.NaN) : (ofOption.get(one.option) ?? Number.NaN)); // NaN is in no table.
  const answer = own(assessment.answers, id);
  if (answer !== undefined && !("notApplicable" in answer)) {
    const { option: _option, ...rest } = answer;
    const level = levelOf(answer);
    made.answers = level === undefined ? without(assessment.answers, id) : { ...assessment.answers, [id]: { ...rest, level } };
  }
  const voices = own(assessment.voices, id);
  if (voices !== undefined && assessment.voices !== undefined) {
    const moved = voices.map(({ option, level, ...rest }) => {
      const to = levelOf({ option, level });
      return to === undefined ? rest : { ...rest, level: to };
    });
    made.voices = { ...assessment.voices, [id]: moved };
  }
  const target = own(assessment.targets, id);
  if (target !== undefined && assessment.targets !== undefined) {
    const to = values.get(target);
    made.targets = to === undefined ? without(assessment.targets, id) : { ...assessment.targets, [id]: to };
  }
  return made;
}

interface Column {
  readonly list: string;
  readonly name: string;
}

/** The list and column that `list.column` names, where the list has rows. */
function columnOf(assessment: Assessment, id: string): Column | undefined {
  for (let dot = id.lastIndexOf("."); dot > 0; dot = id.lastIndexOf(".", dot - 1)) {
    const list = id.slice(0, dot);
    const rows = own(assessment.facts, list);
    const name = id.slice(dot + 1);
    if (Array.isArray(rows) && rows.some((row: unknown) => typeof row === "object" && row !== null && Object.hasOwn(row, name))) return { list, name };
  }
  return undefined;
}

type Row = Readonly<Record<string, unknown>>;

function inRows(assessment: Assessment, list: string, change: (row: Row) => Row): Assessment {
  const rows = own(assessment.facts, list);
  if (!Array.isArray(rows)) return assessment;
  // The cells stay what they were; only their names change.
  return { ...assessment, facts: { ...assessment.facts, [list]: (rows as readonly Row[]).map(change) as never } };
}

function mapped(
  assessment: Assessment,
  change: (record: Row, part: MigrationPart) => Row,
  rename: (id: string, part: MigrationPart) => string | undefined,
): Assessment {
  const made: Record<string, unknown> = { ...assessment };
  for (const section of sections) {
    const record: Row | undefined = assessment[section];
    if (record !== undefined) made[section] = change(record, section);
  }
  if (assessment.evidence?.facts !== undefined) made["evidence"] = { ...assessment.evidence, facts: change(assessment.evidence.facts, "evidence") };
  if (assessment.waivers !== undefined) made["waivers"] = assessment.waivers.flatMap((one) => named(one, rename(one.rule, "waivers"), "rule"));
  if (assessment.overrides !== undefined) made["overrides"] = assessment.overrides.flatMap((one) => named(one, rename(one.id, "overrides"), "id"));
  return made as unknown as Assessment; // The same sections with the same values under other keys.
}

function named<T extends object>(one: T, id: string | undefined, key: string): readonly T[] {
  return id === undefined ? [] : [{ ...one, [key]: id }];
}

function renameKey(record: Row, from: string, to: string): Row {
  if (!Object.hasOwn(record, from)) return record;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]));
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  if (!Object.hasOwn(record, key)) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

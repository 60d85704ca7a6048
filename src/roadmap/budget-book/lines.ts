import { addDays, daysFrom } from "../../kernel/calendar.js";
import { type Exact, add, div, exactText, mul } from "../../kernel/exact.js";
import { type Row, amountIn, dayIn, isNone, rowsOf, textIn } from "./cells.js";
import { type BookGround, type Entry, type Open, type Part, spans } from "./ground.js";

/** Where a budget line stands in the book; every line stands in exactly one place. */
export interface Place {
  readonly kind: "running" | "contract" | "licence" | "project" | "refresh";
  readonly id: string;
}

/** Budget lines that share a place, with what is planned for them in the first year. */
export interface Lines {
  readonly place: Place;
  readonly ids: readonly string[];
  readonly planned: Exact;
}

/** Budget lines by place, and those without an amount. */
export interface SortedLines {
  readonly groups: readonly Lines[];
  readonly unknown: readonly string[];
}

/**
 * Sorts the budget lines: to the project they serve, to the refresh of hardware where they are capital expenditure on it, to the licences or
 * the contract of their supplier, else to what runs anyway, by category.
 */
export function sortLines(ground: BookGround): SortedLines {
  const { assessment, currency } = ground;
  const contracts = new Set(rowsOf(assessment, "vendors").flatMap((row) => textIn(row, "id") ?? []));
  const licensed = new Set(rowsOf(assessment, "licences").flatMap((row) => textIn(row, "vendorId") ?? []));
  const groups = new Map<string, Lines>();
  const unknown: string[] = [];
  for (const [at, row] of rowsOf(assessment, "budgetLines").entries()) {
    const id = textIn(row, "id") ?? `line ${at + 1}`;
    const planned = isNone(row, "planYear") ? 0 : amountIn(row, "planYear", currency); // None is an answer: nothing is planned.
    if (planned === undefined) {
      unknown.push(id);
      continue;
    }
    const place = placeOf(row, contracts, licensed);
    const key = `${place.kind} ${place.id}`;
    const before = groups.get(key);
    groups.set(key, before === undefined ? { place, ids: [id], planned } : { place, ids: [...before.ids, id], planned: add(before.planned, planned) });
  }
  return { groups: [...groups.values()], unknown };
}

function placeOf(row: Row, contracts: ReadonlySet<string>, licensed: ReadonlySet<string>): Place {
  const [category, vendor, project] = [textIn(row, "category") ?? "other", textIn(row, "vendorId"), textIn(row, "projectId")];
  if (project !== undefined || category === "project") return { kind: "project", id: project ?? "none" };
  if (category === "hardware" && textIn(row, "expenseType") === "capex") return { kind: "refresh", id: "planned" };
  if (vendor !== undefined && licensed.has(vendor) && (category === "software" || category === "saas")) return { kind: "licence", id: vendor };
  if (vendor !== undefined && contracts.has(vendor)) return { kind: "contract", id: vendor };
  return { kind: "running", id: category };
}

/** What goes on from year to year: running cost, contracts and licences, at the price of the plan and, high, at what a contract lets it rise to. */
export function ongoing(ground: BookGround, sorted: SortedLines): Part {
  const vendors = new Map(rowsOf(ground.assessment, "vendors").flatMap((row) => ((id) => (id === undefined ? [] : [[id, row] as const]))(textIn(row, "id"))));
  const entries = sorted.groups.flatMap((group): readonly Entry[] => {
    const { kind, id } = group.place;
    if (kind === "project" || kind === "refresh") return [];
    const vendor = kind === "running" ? undefined : vendors.get(id);
    if (vendor === undefined)
      return [{ kind, id, lines: [...group.ids], years: spans(ground.years, () => group.planned), days: licenceDays(ground, kind, id) }];
    return [contractEntry(ground, group, vendor)];
  });
  const open: readonly Open[] = sorted.unknown.length === 0 ? [] : [{ kind: "running", why: "no-amount", ids: [...sorted.unknown] }];
  return { entries, open: [...open, ...withoutLine(ground, sorted)] };
}

function contractEntry(ground: BookGround, group: Lines, vendor: Row): Entry {
  const { kind, id } = group.place;
  const limit = amountIn(vendor, "priceIncreaseClausePct", ground.currency);
  const end = dayIn(vendor, "contractEnd");
  const name = textIn(vendor, "name");
  const risen = (index: number): Exact => {
    if (limit === undefined || end === undefined) return group.planned;
    const renewals = ground.years.slice(1, index + 1).filter((year) => daysFrom(end, year.from) > 0).length;
    return Array.from({ length: renewals }).reduce<Exact>((price) => div(mul(price, add(100, limit)), 100), group.planned);
  };
  return {
    kind,
    id,
    ...(name === undefined ? {} : { name }),
    lines: [...group.ids],
    years: spans(ground.years, (index) => ({ low: group.planned, high: risen(index) })),
    ...(limit !== undefined ? { rise: "capped" as const } : isNone(vendor, "priceIncreaseClausePct") ? { rise: "open" as const } : {}),
    days: [...contractDays(ground, vendor), ...licenceDays(ground, kind, id)],
  };
}

function contractDays(ground: BookGround, vendor: Row): Entry["days"] {
  const end = dayIn(vendor, "contractEnd");
  if (end === undefined || !isInside(ground, end)) return [];
  const notice = amountIn(vendor, "noticeDays", ground.currency);
  const ends = { what: vendor["autoRenew"] === true ? ("renews" as const) : ("ends" as const), on: end };
  return notice === undefined ? [ends] : [{ what: "notice", on: addDays(end, -Number(notice)) }, ends];
}

function licenceDays(ground: BookGround, kind: Place["kind"], vendor: string): Entry["days"] {
  if (kind !== "licence") return [];
  const rows = rowsOf(ground.assessment, "licences").filter((row) => textIn(row, "vendorId") === vendor);
  const days = [...new Set(rows.flatMap((row) => dayIn(row, "renewalDate") ?? []))].filter((day) => isInside(ground, day)).sort();
  return days.map((on) => ({ what: "licence-renewal" as const, on }));
}

function isInside(ground: BookGround, day: string): boolean {
  return daysFrom(ground.assessment.asOf, day) >= 0 && daysFrom(day, ground.years.at(-1)?.to ?? day) >= 0;
}

/** Suppliers that are paid and have no budget line: money that the plan does not show. */
function withoutLine(ground: BookGround, sorted: SortedLines): readonly Open[] {
  const served = new Set(rowsOf(ground.assessment, "budgetLines").flatMap((row) => textIn(row, "vendorId") ?? []));
  const missing = rowsOf(ground.assessment, "vendors").flatMap((row) => {
    const [id, spend] = [textIn(row, "id"), amountIn(row, "annualSpend", ground.currency)];
    return id === undefined || spend === undefined || spend === 0 || served.has(id) ? [] : [{ id, spend }];
  });
  if (missing.length === 0 || sorted.groups.length === 0) return [];
  const amount = exactText(missing.reduce<Exact>((sum, one) => add(sum, one.spend), 0));
  return [{ kind: "contract", why: "no-line", ids: missing.map((one) => one.id), amount }];
}

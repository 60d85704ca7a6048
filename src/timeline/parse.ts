import { type Day, daysFrom } from "../kernel/calendar.js";
import { type Issue, issue, shown } from "../kernel/issue.js";
import { nearest } from "../kernel/near.js";
import { type Result, fail, ok } from "../kernel/result.js";
import { forbiddenNames, schemaIssues } from "../kernel/schema-issues.js";
import { type TimelineInput, timelineInputSchema } from "../model/timeline.js";
import { policyIssues } from "./parse-policy.js";
import { policyOf } from "./policy.js";
import { basisOf, placeInput } from "./schedule.js";
import { rangeDays } from "./workdays.js";

/**
 * Checks the input of a timeline: its form, whether its parts agree, and whether its calendar has room for the plan.
 *
 * A start on a holiday is no issue (the plan moves it and says so); nor is a plan that exceeds the promise (it is flagged).
 *
 * @returns The input, or every issue with its path: at most 1,001.
 * @example parseTimelineInput({ employees: 0 }).ok //=> false
 */
export function parseTimelineInput(input: unknown): Result<TimelineInput> {
  const schema = timelineInputSchema();
  const parsed = schema.safeParse(input);
  if (!parsed.success) return fail(schemaIssues(parsed.error.issues, input, Object.keys(schema.shape)));
  const value: TimelineInput = parsed.data;
  const found = [...forbiddenNames(input), ...dateIssues(value), ...placeIssues(value), ...areaIssues(value), ...policyIssues(value)];
  if (found.some((one) => one.severity === "error")) return fail(found);
  const calendar = calendarIssues(value);
  return calendar.length > 0 ? fail([...found, ...calendar]) : ok(value, found);
}

const earliest: Day = "1970-01-01";
const latest: Day = "2190-12-31";

function dateIssues(input: TimelineInput): readonly Issue[] {
  const { start, deadline } = input;
  const issues: Issue[] = [];
  if (start === undefined && deadline === undefined)
    issues.push(
      issue({
        code: "missing-start",
        path: [],
        message: "The plan has neither a start nor a deadline. Give one of them.",
        expected: "start or deadline: YYYY-MM-DD",
      }),
    );
  for (const [name, day] of [
    ["start", start],
    ["deadline", deadline],
  ] as const) {
    if (day !== undefined && (day < earliest || day > latest))
      issues.push(
        issue({
          code: "out-of-range",
          path: [name],
          message: `${name} is ${day}. Plans run from ${earliest} to ${latest}.`,
          found: day,
          expected: `${earliest} to ${latest}`,
        }),
      );
  }
  if (start !== undefined && deadline !== undefined && deadline < start)
    issues.push(
      issue({
        code: "deadline-before-start",
        path: ["deadline"],
        message: `The deadline ${deadline} is before the start ${start}. Correct one of them.`,
        found: deadline,
        expected: `a day after ${start}`,
      }),
    );
  for (const [index, one] of (input.closedDays ?? []).entries()) {
    if (typeof one === "string" || one.to === undefined) continue;
    const path = ["closedDays", index];
    if (one.to < one.from)
      issues.push(
        issue({
          code: "reversed-range",
          path,
          message: `The closed days run from ${one.from} back to ${one.to}. Exchange them.`,
          found: `${one.from} to ${one.to}`,
        }),
      );
    else if (daysFrom(one.from, one.to) >= rangeDays)
      issues.push(
        issue({
          code: "too-long",
          path,
          message: `The closed days from ${one.from} to ${one.to} are more than ${rangeDays}. Correct the end.`,
          found: `${one.from} to ${one.to}`,
          expected: `at most ${rangeDays} days`,
        }),
      );
  }
  if (input.workweek?.length === 0)
    issues.push(
      issue({
        code: "no-working-day",
        path: ["workweek"],
        message: "The week has no working day. Name at least one, 0 Sunday to 6 Saturday.",
        found: "[]",
        expected: "days from 0 to 6",
      }),
    );
  const lead = input.analysts?.[0]?.from;
  const before = start ?? deadline;
  if (lead !== undefined && before !== undefined && lead > before) {
    issues.push(
      issue({
        code: "analyst-not-available",
        path: ["analysts", 0, "from"],
        message: `The first analyst comes on ${lead}, after the ${start === undefined ? "deadline" : "start"} on ${before}. Name another first, or start later.`,
        found: lead,
        expected: `a day not after ${before}`,
      }),
    );
  }
  return issues;
}

function placeIssues(input: TimelineInput): readonly Issue[] {
  const issues: Issue[] = [];
  const sites = typeof input.sites === "object" ? input.sites : [];
  const seen = new Map<string, number>();
  for (const [index, site] of sites.entries()) {
    const first = seen.get(site.id);
    if (first === undefined) seen.set(site.id, index);
    else
      issues.push(
        issue({
          code: "duplicate-id",
          path: ["sites", index, "id"],
          message: `The site ${site.id} stands at ${first} already. Give each site its own id.`,
          found: site.id,
        }),
      );
  }
  const heads = sites.reduce((sum, site) => sum + (site.employees ?? 0), 0); // A site without a count adds nothing to the sum.
  if (heads > input.employees)
    issues.push(
      issue({
        code: "figures-disagree",
        severity: "warning",
        path: ["sites"],
        message: `The sites hold ${heads} employees, the company ${input.employees}. Correct one of them.`,
        found: String(heads),
        expected: `at most ${input.employees}`,
      }),
    );
  for (const [index, one] of (Array.isArray(input.interviews) ? input.interviews : []).entries()) {
    if (one.site === undefined || seen.has(one.site)) continue;
    const near = nearest(one.site, seen.keys());
    issues.push(
      issue({
        code: "unknown-site",
        path: ["interviews", index, "site"],
        message: `No site is called ${shown(one.site)}. List it under sites or correct the name.`,
        found: one.site,
        expected: [...seen.keys()].join(", "),
        ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
      }),
    );
  }
  return issues;
}

function areaIssues(input: TimelineInput): readonly Issue[] {
  const known = Object.keys(policyOf(input).areaDays);
  const named = [
    ...(input.areasInScope ?? []).map((id, index) => ({ id, path: ["areasInScope", index] })),
    ...(Array.isArray(input.interviews) ? input.interviews : []).flatMap((one, at) =>
      (one.areas ?? []).map((id: string, index: number) => ({ id, path: ["interviews", at, "areas", index] })),
    ),
  ];
  return named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => {
      const near = nearest(id, known);
      return issue({
        code: "unknown-area",
        path,
        message: `No effort is known for the area ${shown(id)}. Correct its id, or give its person-days in policy.areaDays.`,
        found: id,
        expected: known.join(", "),
        ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
      });
    });
}

function calendarIssues(input: TimelineInput): readonly Issue[] {
  const placed = placeInput(basisOf(input));
  if (typeof placed !== "string") return [];
  switch (placed) {
    case "no-room-for-visit":
      return [
        issue({
          code: placed,
          path: ["closedDays"],
          message: "No week has enough working days in a row for the visit. Open some days, or make the visit shorter in the policy.",
        }),
      ];
    case "deadline-too-early":
      return [
        issue({
          code: placed,
          path: ["deadline"],
          message: `No kick-off leads to a presentation by ${String(input.deadline)}. Choose a later deadline, or let the first analyst come earlier.`,
          found: String(input.deadline),
        }),
      ];
    default:
      return [
        issue({
          code: "calendar-too-closed",
          path: ["closedDays"],
          message: "There are not enough working days for the plan. Correct the holidays, the closed days or the week.",
        }),
      ];
  }
}

import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, dayText, idText } from "./plain.js";

const count = (most: number) => z.number().int().min(0).max(most);
/** Exact decimal or fraction, as text. */
const lossless = () => z.string().max(400);
const nameText = () => z.string().trim().min(1).max(200);

/** zod schema of a {@link TimelineSite}. */
export const timelineSiteSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      id: idText(),
      name: nameText().optional(),
      /** Heads at this site; its share of all staff decides whether it is visited. */
      employees: count(1_000_000).optional(),
      /** Minutes one way from the main site. */
      travelMinutes: count(10_000).optional(),
      /** It has a data room, warehouse or plant of its own. */
      facility: z.boolean().optional(),
      /** Absent: by the rule of the policy. The first site of the list is the main one and always visited. */
      visit: z.enum(["on-site", "video", "none"]).optional(),
    })
    .meta({ id: "TimelineSite" }),
);

/** A place of the company. */
export type TimelineSite = Plain<z.infer<ReturnType<typeof timelineSiteSchema>>>;

/** zod schema of a {@link TimelineInterview}. */
export const timelineInterviewSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** A role id of the role table (`president`, `it-lead`) or the reader's own words. */
      role: nameText(),
      /** Printed only when given. */
      person: nameText().optional(),
      /** Area ids; absent: what the role table says of this role. */
      areas: z.array(idText()).max(60).optional(),
      /** Site id; absent: the main site. */
      site: idText().optional(),
      /** True: held by video. Absent: by `remoteShare`. */
      remote: z.boolean().optional(),
    })
    .meta({ id: "TimelineInterview" }),
);

/** A talk with one role. */
export type TimelineInterview = Plain<z.infer<ReturnType<typeof timelineInterviewSchema>>>;

/** zod schema of a {@link TimelinePolicy}. */
export const timelinePolicySchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** Half-days on site by number of employees, rising; the last band has no `under`. */
      siteBands: z
        .array(z.strictObject({ under: count(1_000_000).optional(), floor: count(20).min(1), cap: count(20).min(1) }))
        .min(1)
        .max(20),
      /** Working days after the visit: least and most. */
      analysisMin: count(60).min(7),
      analysisMax: count(60).min(7),
      /** Calendar days after the visit that may pass until the presentation. */
      calendarDaysMax: count(200).min(1),
      /** Usable minutes of half a day. */
      halfDayMinutes: count(600).min(60),
      openingMinutes: count(600),
      closingMinutes: count(600),
      /** Talk, and write-up after it. */
      talkMinutes: count(600).min(5),
      writeUpMinutes: count(600),
      walkThroughMinutes: count(600),
      /** Review of systems: so much for each, between `least` and `most`. */
      systemsReview: z.strictObject({ perSystem: count(600), least: count(600), most: count(600) }),
      /** How much two analysts in parallel do on site, against one. */
      parallelLanes: z.number().min(1).max(10),
      /** Local wall times at which the halves of a day begin, `08:30`. */
      morning: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
      afternoon: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
      /** A further site is visited from this share of staff (0 to 1) or with a facility of its own, when it is within the minutes. */
      visitShare: z.number().min(0).max(1),
      visitWithinMinutes: count(10_000),
      /** Above so many minutes one way, travel falls on the day before and after. */
      travelMinutes: count(10_000),
      /** Person-days by area id. */
      areaDays: z.record(idText(), z.number().min(0).max(100)),
      /** Half a person-day for so many records of each kind, by kind. */
      recordDays: z.strictObject({
        days: z.number().min(0).max(100),
        per: z.strictObject({
          applications: count(1_000_000).min(1),
          assets: count(1_000_000).min(1),
          vendors: count(1_000_000).min(1),
          systems: count(1_000_000).min(1),
          projects: count(1_000_000).min(1),
        }),
      }),
      interviewDays: z.number().min(0).max(10),
      furtherSiteDays: z.number().min(0).max(10),
      reportDays: z.number().min(0).max(100),
      /** What a further analyst counts, for coordination. */
      furtherAnalyst: z.number().min(0).max(1),
      /** Working days of waiting for the client's comments, added to the work. */
      commentsWait: count(30),
      /** Beyond any of these it is a programme, not this assessment. */
      tooLarge: z.strictObject({ employees: count(1_000_000), sites: count(1_000), applications: count(1_000_000) }),
    })
    .meta({ id: "TimelinePolicy" }),
);

/** The promise of a firm as data: site half-days by size, analysis days, minutes, effort. Every figure may be set by the firm. */
export type TimelinePolicy = Plain<z.infer<ReturnType<typeof timelinePolicySchema>>>;

/** zod schema of a {@link TimelineInput}. */
export const timelineInputSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      employees: z.number().int().min(1).max(1_000_000),
      /** How many, or which; default one. */
      sites: z.union([z.number().int().min(1).max(200), z.array(timelineSiteSchema()).min(1).max(200)]).optional(),
      /** Minutes one way from the consultant; default 0. */
      distance: count(10_000).optional(),
      /** How many (in the order of the role table), or which; default one per role that has an area in scope. */
      interviews: z.union([z.number().int().min(1).max(200), z.array(timelineInterviewSchema()).min(1).max(200)]).optional(),
      /** Share of the interviews held by video, 0 to 1, where the interview itself does not say; default 0.25. */
      remoteShare: z.number().min(0).max(1).optional(),
      systems: count(10_000_000).optional(),
      applications: count(10_000_000).optional(),
      vendors: count(10_000_000).optional(),
      assets: count(10_000_000).optional(),
      projects: count(10_000_000).optional(),
      /** Area ids; default all areas of the policy. */
      areasInScope: z.array(idText()).min(1).max(60).optional(),
      /** The first one leads. `from`: first day available. `focus`: share of a working day, default 0.85. */
      analysts: z
        .array(z.strictObject({ name: nameText().optional(), from: dayText().optional(), focus: z.number().gt(0).max(1).optional() }))
        .min(1)
        .max(20)
        .optional(),
      extraAnalystDays: z.number().min(0).max(200).optional(),
      /** Working days to return the data request; default 6. */
      clientLag: count(60).optional(),
      /** Working days for the answers to questions after the visit; default 3. */
      followUpLag: count(60).optional(),
      /** Days on which either party keeps a holiday; default the US federal holidays, observed. */
      holidays: z
        .array(z.union([dayText(), z.strictObject({ day: dayText(), name: nameText().optional() })]))
        .max(5_000)
        .optional(),
      /** Other days on which either party does not work: shutdown, inventory, year end. */
      closedDays: z
        .array(z.union([dayText(), z.strictObject({ from: dayText(), to: dayText().optional(), name: nameText().optional() })]))
        .max(1_000)
        .optional(),
      /** Days of the week worked by both, 0 Sunday to 6 Saturday; default Monday to Friday. */
      workweek: z.array(z.number().int().min(0).max(6)).max(7).optional(),
      /** Day of the kick-off: the plan runs forward. */
      start: dayText().optional(),
      /** Latest day of the presentation: the plan runs backward, or is held against it when `start` is given too. */
      deadline: dayText().optional(),
      /** What the firm does differently; the rest is the default policy. */
      policy: timelinePolicySchema().partial().optional(),
      /** Warnings that are not wanted. */
      mute: z
        .array(z.enum(["MONTH_END", "BEFORE_HOLIDAY"]))
        .max(2)
        .optional(),
    })
    .meta({ id: "TimelineInput", title: "cio-assessment timeline input" }),
);

/** What the timeline is made from: a few facts about the client and a start or a deadline. Only `employees` and one of these are needed. */
export type TimelineInput = Plain<z.infer<ReturnType<typeof timelineInputSchema>>>;

const owner = () => z.enum(["consultant", "client", "both", "second-person"]);

/** zod schema of a {@link TimelineMilestone}. */
export const timelineMilestoneSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      id: z.enum([
        "kick-off",
        "data-request",
        "data-due",
        "data-check",
        "site-from",
        "site-to",
        "follow-up-due",
        "analysis-end",
        "findings",
        "draft",
        "quality-review",
        "client-comments",
        "final-report",
        "presentation",
      ]),
      /** Key of its words: `timeline.milestone.draft`. */
      label: z.string(),
      date: dayText(),
      /** 0 Sunday to 6 Saturday. */
      weekday: z.number().int().min(0).max(6),
      owner: owner(),
      /** Working day after the last site day, from 1; absent before. */
      workingDay: z.number().int().optional(),
    })
    .meta({ id: "TimelineMilestone" }),
);

/** A dated step; its day is a working day of both parties. */
export type TimelineMilestone = Plain<z.infer<ReturnType<typeof timelineMilestoneSchema>>>;

/** zod schema of a {@link TimelinePhase}. */
export const timelinePhaseSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** `P1` to `P13`. */
      id: z.string(),
      /** Key of its words: `timeline.phase.analysis`. */
      label: z.string(),
      owner: owner(),
      from: dayText(),
      to: dayText(),
      /** `noon`: it begins after midday of `from`. */
      begins: z.enum(["morning", "noon"]),
      /** `noon`: it ends at midday of `to`. */
      ends: z.enum(["noon", "evening"]),
      /** Working days planned, a multiple of one half, as exact text. */
      days: lossless(),
      after: z.array(z.string()),
    })
    .meta({ id: "TimelinePhase" }),
);

/** A phase with its owner, its days and what it waits for. */
export type TimelinePhase = Plain<z.infer<ReturnType<typeof timelinePhaseSchema>>>;

/** zod schema of an {@link AgendaBlock}. */
export const agendaBlockSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      kind: z.enum(["opening", "interview", "walk-through", "systems-review", "site-visit", "break", "closing"]),
      /** Local wall time, `08:30`; no time zone. */
      at: z.string(),
      minutes: z.number().int(),
      /** 1, or 2 where two analysts work side by side; 0: all together. */
      lane: z.number().int(),
      /** Position of the interview in `interviews`. */
      interview: z.number().int().optional(),
      role: z.string().optional(),
      person: z.string().optional(),
      areas: z.array(z.string()),
      /** Site id; the main site when absent. */
      site: z.string().optional(),
      /** `part` of `parts`, where a long review is split. */
      part: z.number().int().optional(),
      parts: z.number().int().optional(),
    })
    .meta({ id: "AgendaBlock" }),
);

/** One block of the agenda on site. */
export type AgendaBlock = Plain<z.infer<ReturnType<typeof agendaBlockSchema>>>;

/** zod schema of a {@link TimelineFlag}. */
export const timelineFlagSchema = /* @__PURE__ */ memo(() => {
  const values = () => z.record(z.string(), z.union([z.number(), z.string()]));
  return z
    .strictObject({
      code: z.enum([
        "SITE_TIME_OVERFLOW",
        "SITE_DAYS_EXCEED_POLICY",
        "ANALYSIS_EXCEEDS_POLICY",
        "CALENDAR_OVER_THREE_WEEKS",
        "CLIENT_LAG",
        "FOLLOW_UP_LATE",
        "SHORT_NOTICE",
        "MONTH_END",
        "BEFORE_HOLIDAY",
        "SCOPE_TOO_LARGE",
        "SINGLE_POINT",
        "START_MOVED",
        "DEADLINE_MISSED",
      ]),
      /** `exceeds`: the promise does not hold as it stands; `notice`: it holds, but say it. */
      weight: z.enum(["exceeds", "notice"]),
      /** Numbers and days that its words need. */
      values: values(),
      /** What helps, in order. */
      remedies: z.array(z.strictObject({ code: z.string(), values: values() })),
    })
    .meta({ id: "TimelineFlag" });
});

/** Something the client should hear before it happens, with its remedies. Words: `timeline.flag.{code}`. */
export type TimelineFlag = Plain<z.infer<ReturnType<typeof timelineFlagSchema>>>;

/** zod schema of {@link TimelineOdds}. */
export const timelineOddsSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      seed: z.number().int(),
      draws: z.number().int(),
      /** Working days from the last site day to the presentation. */
      mean: z.number(),
      percentiles: z.array(z.strictObject({ percent: z.number(), days: z.number(), workingDay: z.number().int(), presentation: dayText() })),
      /** The same from the kick-off, where the client's time for the data is drawn too and the visit waits for it. */
      fromKickOff: z.array(z.strictObject({ percent: z.number(), workingDay: z.number().int(), presentation: dayText() })),
      /** Share of the draws (0 to 1) that end within so many working days: the policy's least and most, and the plan. */
      within: z.array(z.strictObject({ workingDays: z.number().int(), share: z.number() })),
      /** Three guesses used, exact mean and standard deviation (working days), and the share of draws in which the phase was critical. */
      phases: z.array(
        z.strictObject({
          id: z.string(),
          optimistic: z.number(),
          likely: z.number(),
          pessimistic: z.number(),
          mean: lossless(),
          deviation: z.number(),
          critical: z.number(),
        }),
      ),
    })
    .meta({ id: "TimelineOdds" }),
);

/** How likely the plan is to hold: percentiles of a seeded simulation. Plan to the 50 % value, quote the 80 % value. */
export type TimelineOdds = Plain<z.infer<ReturnType<typeof timelineOddsSchema>>>;

/** zod schema of a {@link Timeline}. */
export const timelineSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      format: z.literal(1),
      direction: z.enum(["forward", "backward"]),
      /** The input as it was given. */
      input: timelineInputSchema(),
      /** The policy that counted: default and firm's own. */
      policy: timelinePolicySchema(),
      areas: z.array(z.string()),
      /** All interviews, with what was decided about each. */
      interviews: z.array(
        z.strictObject({
          role: z.string(),
          person: z.string().optional(),
          areas: z.array(z.string()),
          site: z.string().optional(),
          how: z.enum(["on-site", "video", "video-overflow"]),
        }),
      ),
      sites: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string().optional(),
          how: z.enum(["main", "visited", "video", "none"]),
          why: z.enum(["main", "asked", "share", "facility", "too-far", "small", "no-room", "not-asked"]),
        }),
      ),
      /** Half-days on site. */
      site: z.strictObject({
        floor: z.number().int(),
        need: z.number().int(),
        /** Half-days for further sites. */
        visits: z.number().int(),
        wanted: z.number().int(),
        cap: z.number().int(),
        planned: z.number().int(),
        overflow: z.number().int(),
        lanes: lossless(),
        minutes: z.strictObject({
          opening: z.number(),
          closing: z.number(),
          interviews: z.number(),
          walkThrough: z.number(),
          systemsReview: z.number(),
          total: z.number(),
        }),
        days: z.array(dayText()),
      }),
      travel: z.array(z.strictObject({ day: dayText(), direction: z.enum(["out", "back"]), minutes: z.number() })),
      /** Person-days and working days, exact. */
      effort: z.strictObject({
        parts: z.array(z.strictObject({ id: z.enum(["areas", "records", "interviews", "sites", "report", "extra-analyst"]), personDays: lossless() })),
        areas: z.array(z.strictObject({ id: z.string(), personDays: lossless() })),
        total: lossless(),
        /** Person-days per working day, when all analysts are there. */
        capacity: lossless(),
        workDays: lossless(),
        /** What the formula asks for, before the policy. */
        computed: z.number().int(),
        planned: z.number().int(),
      }),
      phases: z.array(timelinePhaseSchema()),
      milestones: z.array(timelineMilestoneSchema()),
      /** Half-days in order. */
      agenda: z.array(
        z.strictObject({
          halfDay: z.number().int(),
          day: dayText(),
          part: z.enum(["morning", "afternoon"]),
          minutes: z.number().int(),
          blocks: z.array(agendaBlockSchema()),
        }),
      ),
      /** Interviews by video: planned ones and those that did not fit, with the days to hold them on. */
      video: z.array(
        z.strictObject({ interview: z.number().int(), days: z.array(dayText()), minutes: z.number().int(), why: z.enum(["planned", "overflow"]) }),
      ),
      /** Blocks that the visit has no time for, interviews apart. */
      unplaced: z.array(
        z.strictObject({ kind: z.enum(["walk-through", "systems-review", "site-visit"]), minutes: z.number().int(), site: z.string().optional() }),
      ),
      span: z.strictObject({
        kickOff: dayText(),
        presentation: dayText(),
        /** Working days from the last site day to the presentation. */
        workingDays: z.number().int(),
        /** Calendar days of the same. */
        calendarDays: z.number().int(),
        /** Working days from kick-off to presentation. */
        wholeWorkingDays: z.number().int(),
      }),
      /** Days between kick-off and presentation that are weekdays and closed. */
      closed: z.array(z.strictObject({ day: dayText(), kind: z.enum(["holiday", "closed"]), name: z.string() })),
      flags: z.array(timelineFlagSchema()),
      /** What was assumed because the input does not say it. Words: `timeline.assumption.{code}`. */
      assumptions: z.array(z.strictObject({ code: z.string(), values: z.record(z.string(), z.union([z.number(), z.string()])) })),
      odds: timelineOddsSchema().optional(),
    })
    .meta({ id: "Timeline", title: "cio-assessment timeline" }),
);

/** The dated plan of an engagement: half-days on site, effort, phases, milestones, agenda, and what does not fit as flags. */
export type Timeline = Plain<z.infer<ReturnType<typeof timelineSchema>>>;

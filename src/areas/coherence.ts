import type { ById, Check } from "./define.js";
import type { AreaExample } from "./example.js";

/** One area that rests on another: the practice that is mature, and the one it cannot do without. */
interface Pair {
  readonly id: string;
  readonly mature: string;
  readonly without: string;
  readonly meaning: string;
  /** Figures that bear the mature side out, for the examples. */
  readonly given: AreaExample["given"];
}

/** A practice at level 3 is written and lived; its ground at 0 or 1 is not there. */
const pairs: readonly Pair[] = [
  {
    id: "x.recovery-inventory",
    mature: "dr.p.recovery-plan",
    without: "ast.p.inventory",
    meaning: "Mature recovery without an asset inventory",
    given: { drPlanDate: "2026-03-31", drPlanOfflineCopy: true, fullRebuildHours: 24, systems: { none: true } },
  },
  {
    id: "x.cloud-classes",
    mature: "cld.p.workload-assessment",
    without: "dat.p.classification-handling",
    meaning: "Cloud readiness without data classification",
    given: { workloads: { none: true } },
  },
  {
    id: "x.training-phishing",
    mature: "awr.p.general-training",
    without: "awr.p.phish-simulation",
    meaning: "Training without a phishing measure",
    given: {
      staffInScope: 100,
      staffTrained12m: 90,
      newHires12m: 10,
      newHiresTrained30d: 8,
      trainingLanguagesNeeded: 1,
      trainingLanguagesOffered: 1,
      contractorsInScope: 0,
      contractorsTrained12m: 0,
      nonDeskStaff: 0,
      nonDeskStaffTrained12m: 0,
    },
  },
  {
    id: "x.incident-exercise",
    mature: "sec.p.incident-response",
    without: "dr.p.crisis-exercise",
    meaning: "Incident response that no crisis exercise has tried",
    given: { incidentPlanDate: "2026-03-31", incidentExerciseDate: "2026-03-31" },
  },
  {
    id: "x.strategy-selection",
    mature: "str.p.written-strategy",
    without: "ppm.p.selection",
    meaning: "A written strategy that does not choose the projects",
    given: { itStrategyApprovalBody: "board", itStrategyHorizonMonths: 36, itStrategyDate: "2026-03-31" },
  },
  {
    id: "x.signin-applications",
    mature: "sec.p.identity-mfa",
    without: "app.p.access-standard",
    meaning: "Strong sign-in that applications stay outside of",
    given: {
      remoteAccessWithoutMfa: false,
      privilegedAccountsTotal: 4,
      privilegedAccountsSeparate: 4,
      privilegedAccountsMfa: 4,
      userAccountsTotal: 100,
      userAccountsMfa: 100,
    },
  },
  {
    id: "x.dialogue-risks",
    mature: "exe.p.risk-dialogue",
    without: "sec.p.risk-assessment",
    meaning: "Management decides on risks that nobody has assessed",
    given: { highRisksOpen: 4, highRisksDecided: 4 },
  },
];

/** Answers of two areas that do not go together: notes with both levels, for the assessor to ask about; they move no score. */
export const coherence: ById<Check> = Object.fromEntries(
  pairs.map(({ id, mature, without, meaning }) => [id, { when: `level('${mature}') >= 3 && level('${without}') <= 1`, meaning }]),
);

/** The edge of the mature side, and the open case: the mature side alone says nothing. */
export const coherenceExamples: readonly AreaExample[] = pairs.flatMap(({ id, mature, without, meaning, given }): readonly AreaExample[] => [
  { says: `${meaning}: level 3 beside level 1 is noted`, given, answers: { [mature]: 3, [without]: 1 }, expect: { [id]: true } },
  { says: `${meaning}: level 2 beside level 1 is not`, given, answers: { [mature]: 2, [without]: 1 }, expect: { [id]: false } },
  { says: `${meaning}: with one side unasked nobody knows`, given, answers: { [mature]: 3 }, expect: { [id]: "unknown" } },
]);

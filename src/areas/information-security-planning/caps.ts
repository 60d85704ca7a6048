import type { ById, Cap } from "../define.js";

/** What holds Information Security Planning down whatever the rest says. */
export const caps: ById<Cap> = {
  "sec.c.remote-without-mfa": {
    when: "remoteAccessWithoutMfa",
    atMost: 1,
    whenUnknown: 1.5,
    because: "A password alone from the internet undoes every other measure",
  },

  "sec.c.admin-without-mfa": {
    when: "privilegedAccountsTotal == 0 || privilegedMfaPct < 100",
    atMost: 2,
    whenUnknown: 2.5,
    because: "One administrator without MFA is enough to lose the whole environment; a count of none means that nobody counted",
  },

  "sec.c.no-risk-assessment": {
    when: "ageDays(riskAssessmentDate) > 760",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Planning without a risk assessment in two years is not risk-based, whatever tools run",
  },

  "sec.c.exposed-critical": {
    when: "internetFacingCriticalOver14d > 0",
    atMost: 2,
    whenUnknown: 2.5,
    because: "A weakness anyone can find has been left open for more than two weeks",
  },
};

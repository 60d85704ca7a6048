import type { ById, Rule } from "../define.js";

/** What becomes a finding in Project Portfolio Management Strategy. */
export const rules: ById<Rule> = {
  "ppm.r.overload-severe": {
    severity: "high",
    when: "capacityLoadPct > 160 || (known(projectCapacityDays12m) && projectCapacityDays12m == 0 && known(projectDemandDays12m) && projectDemandDays12m > 0)",
    title: "Far more projects than people",
    impact:
      "Approved work needs {projectDemandDays12m} days and {projectCapacityDays12m} are available, so more than a third of it " +
      "cannot happen as planned, whatever the method",
    recommend: "ppm.a.wip-limit",
  },

  "ppm.r.overload": {
    severity: "medium",
    when: "capacityLoadPct > 125 && capacityLoadPct <= 160",
    title: "More projects than people",
    impact: "Approved work needs {capacityLoadPct} of the available days, so about a fifth or more of it will be late or not happen",
    recommend: "ppm.a.wip-limit",
  },

  "ppm.r.troubled": {
    severity: "high",
    when: "troubledProjectValuePct >= 25",
    title: "Projects in trouble",
    impact:
      "Projects that deliver clearly less than planned: {troubledProjectCount}, with {troubledProjectValuePct} of the running " +
      "project money; they need a decision now",
    recommend: "ppm.a.rescue-review",
  },

  "ppm.r.cpi": {
    severity: "high",
    when: "portfolioCpi < 0.9",
    title: "Cost efficiency below plan",
    impact: "For each unit of money spent the portfolio has produced {portfolioCpi} of planned work",
    recommend: "ppm.a.rescue-review",
  },

  "ppm.r.cpi-high": {
    severity: "info",
    when: "portfolioCpi > 1.15",
    title: "Cost efficiency too good to be true",
    impact: "The portfolio reports {portfolioCpi} of planned work per unit of money; check for padded budgets, optimistic completion or cost not booked",
    recommend: "ppm.a.evm-light",
  },

  "ppm.r.no-ranking": {
    severity: "medium",
    when: "scoringModelUsed in ['none','informal','written-not-used']",
    title: "No ranking of projects",
    impact: "Projects start by pressure rather than value, which delays those that matter most",
    recommend: "ppm.a.scoring",
  },

  "ppm.r.no-case": {
    severity: "medium",
    when: "businessCasePct < 65",
    title: "Projects without a business case",
    impact: "Only {businessCasePct} of live projects state cost and benefit in writing",
    recommend: "ppm.a.charter",
  },

  "ppm.r.stale-status": {
    severity: "medium",
    when: "freshStatusPct < 70",
    title: "Status reports missing",
    impact: "{freshStatusPct} of running projects had a report in the last five weeks; problems surface when money is gone",
    recommend: "ppm.a.register",
  },

  "ppm.r.slippage": {
    severity: "medium",
    when: "slippageMedianPct > 30",
    title: "Systematic delay",
    impact: "Half of the running and paused projects will finish at least {slippageMedianPct} later than their planned duration",
    recommend: "ppm.a.wip-limit",
  },

  "ppm.r.never-stops": {
    severity: "low",
    when: "projectsStoppedEarly24m == 0 && projectsFinished24m >= 6",
    title: "Nothing is ever stopped",
    impact: "{projectsFinished24m} projects were finished and none stopped in two years, which suggests weak ones are carried along",
    recommend: "ppm.a.scoring",
  },

  "ppm.r.no-register": {
    severity: "medium",
    when: "level('ppm.p.inventory') <= 1",
    title: "No list of technology projects",
    impact: "Nobody can say which projects run, what they cost and who decides, so overlaps and overload stay unseen",
    recommend: "ppm.a.register",
  },

  "ppm.r.no-baseline": {
    severity: "medium",
    when: "projects.countIf(p, p.status == 'running' && p.baselineApproved) == 0 && projects.countIf(p, p.status == 'running') >= 3",
    title: "Projects without agreed scope, date and budget",
    impact: "None of the running projects has a fixed baseline, so delay and overrun cannot be seen or decided upon",
    recommend: "ppm.a.charter",
  },
};

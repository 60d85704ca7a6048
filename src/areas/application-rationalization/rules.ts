import type { ById, Rule } from "../define.js";

/** What becomes a finding in Application Rationalization. */
export const rules: ById<Rule> = {
  "app.r.unsupported": {
    severity: "high",
    when: "unsupportedCriticalCount > 0",
    title: "Unsupported software under important processes",
    impact: "Important applications that no longer receive fixes: {unsupportedCriticalCount}; a failure or attack may not be repairable",
    recommend: "app.a.upgrade-plan",
  },

  "app.r.eos-soon": {
    severity: "medium",
    when: "eosWithin12mCount > 0",
    title: "Support ends soon without decision",
    impact: "Applications that lose vendor support within a year and have no dated plan: {eosWithin12mCount}",
    recommend: "app.a.upgrade-plan",
  },

  "app.r.unknown-apps": {
    severity: "medium",
    when: "appInventoryCompletenessPct < 65",
    title: "Many applications unknown to IT",
    impact: "IT knew {applicationsKnownToItBefore} of {applicationsDiscovered} applications; the others hold company data without check, backup or exit",
    recommend: "app.a.inventory",
  },

  "app.r.redundancy": {
    severity: "medium",
    when: "redundantAppPct > 18",
    title: "Several tools for the same task",
    impact: "{redundantAppPct} of applications repeat what another one already does; their cost in a year: {redundantAppCost}",
    recommend: "app.a.time-review",
  },

  "app.r.unused-licences": {
    severity: "medium",
    when: "appLicenceUtilisationPct < 70",
    title: "Paid licences not used",
    impact: "Only {appLicenceUtilisationPct} of the money for seats was used in 90 days; upper limit of what can be recovered in a year: {unusedLicenceCost}",
    recommend: "app.a.licence-harvest",
  },

  "app.r.eliminate": {
    severity: "medium",
    when: "eliminateCandidateCost > 0",
    title: "Weak applications kept by habit",
    impact: "Applications low in value and in technical state cost {eliminateCandidateCost} a year and no dated decision has been made",
    recommend: "app.a.time-review",
  },

  "app.r.manual-interfaces": {
    severity: "low",
    when: "manualInterfacePct > 40",
    title: "Data carried by hand between systems",
    impact: "{manualInterfacePct} of exchanges are manual, causing delay and errors",
    recommend: "app.a.integration",
  },

  "app.r.custom-block": {
    severity: "medium",
    when: "coreSystemCustomisation == 'heavy-blocks-upgrade'",
    title: "Main system cannot be upgraded",
    impact: "Customisation blocks upgrades, so cost and risk of the main system rise each year",
    recommend: "app.a.core-review",
  },
};

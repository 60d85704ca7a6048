import type { ById, Rule } from "../define.js";

/** What becomes a finding in IT Asset Management. */
export const rules: ById<Rule> = {
  "ast.r.eol": {
    severity: "high",
    when: "eolAssetPct > 10",
    title: "Equipment without security updates",
    impact: "{eolAssetPct} of devices in use no longer receive fixes and open a way in that cannot be closed",
    recommend: "ast.a.eol-replace",
  },

  "ast.r.inaccurate": {
    severity: "medium",
    when: "inventoryAccuracyPct < 78",
    title: "Inventory does not match reality",
    impact: "Only {inventoryAccuracyPct} of assets agree between register and network; unknown devices are unprotected and lost ones unnoticed",
    recommend: "ast.a.register",
  },

  "ast.r.over-life": {
    severity: "medium",
    when: "overLifePct > 25",
    title: "Overdue replacements",
    impact: "{overLifePct} of devices are past planned life; replacement need of the next year, at the prices once paid: {refreshCostNext12m}",
    recommend: "ast.a.refresh-plan",
  },

  "ast.r.critical-warranty": {
    severity: "high",
    when: "criticalWarrantyPct < 85",
    title: "Critical equipment without warranty or spare",
    impact: "{criticalWarrantyPct} of critical equipment is covered by warranty or a spare; a failure elsewhere means waiting for parts at market price",
    recommend: "ast.a.critical-cover",
  },

  "ast.r.licence-short": {
    severity: "medium",
    when: "licenceShortfallCount > 0",
    title: "More software in use than bought",
    impact: "Agreements with more in use than bought: {licenceShortfallCount}, short by about {licenceExposure} a year before back payments",
    recommend: "ast.a.licence-position",
  },

  "ast.r.licence-unused": {
    severity: "low",
    when: "licenceUtilisationPct < 70",
    title: "Licences bought but unused",
    impact: "{licenceUtilisationPct} of licence money is used; part of the rest may be in the finding on unused application seats, so do not add the two",
    recommend: "ast.a.licence-position",
  },

  "ast.r.disposal": {
    severity: "medium",
    when: "disposalProofPct < 80 && disposed24m > 0",
    title: "Disposal without erasure proof",
    impact: "{disposedWithCertificate24m} of {disposed24m} disposed devices have proof; the rest may have carried company data out",
    recommend: "ast.a.disposal",
  },

  "ast.r.unmanaged": {
    severity: "high",
    when: "managedDevicePct < 85",
    title: "Devices outside central control",
    impact: "{managedDevicePct} of devices are managed; the others can be neither patched, encrypted nor wiped centrally",
    recommend: "ast.a.enrol",
  },

  "ast.r.byod": {
    severity: "high",
    when: "byodWithCompanyData == 'uncontrolled'",
    title: "Company data on uncontrolled personal devices",
    impact: "Mail and files sit on personal devices that can be neither checked nor wiped when lost or when a person leaves",
    recommend: "ast.a.enrol",
  },
};

import type { ById, Rule } from "../define.js";

/** What becomes a finding in Information Security Planning. */
export const rules: ById<Rule> = {
  "sec.r.remote-mfa": {
    severity: "critical",
    when: "remoteAccessWithoutMfa",
    title: "Access from the internet with a password alone",
    impact: "One guessed or stolen password gives an outsider the same access as staff, which is a usual start of ransomware and may void insurance cover",
    recommend: "sec.a.mfa-everywhere",
  },

  "sec.r.admin-mfa": {
    severity: "critical",
    when: "privilegedMfaPct < 100",
    title: "Administrator accounts without multi-factor sign-in",
    impact: "{privilegedMfaPct} of administrator accounts are protected; each remaining one can switch off backups and security tools",
    recommend: "sec.a.mfa-everywhere",
  },

  "sec.r.admins-not-counted": {
    severity: "medium",
    when: "privilegedAccountsTotal == 0",
    title: "Administrator accounts not counted",
    impact: "No list shows who can change or switch off systems, own staff and providers included; accounts that nobody counts are guarded by nobody",
    recommend: "sec.a.mfa-everywhere",
  },

  "sec.r.exposed-critical": {
    severity: "critical",
    when: "internetFacingCriticalOver14d > 0",
    title: "Known critical weaknesses open to the internet",
    impact:
      "Critical weaknesses on internet-facing systems known for more than two weeks: {internetFacingCriticalOver14d}; anyone with a scanner can find them",
    recommend: "sec.a.vuln-routine",
  },

  "sec.r.edr-gap": {
    severity: "high",
    when: "edrCoveragePct < 95",
    title: "Devices without detection",
    impact: "Only {edrCoveragePct} of devices report to endpoint detection; an attack on the others will be noticed by its damage",
    recommend: "sec.a.edr-mdr",
  },

  "sec.r.unwatched": {
    severity: "high",
    when: "alertWatch in ['nobody','one-person-when-free']",
    title: "Nobody watches security alerts",
    impact: "Alerts at night or on a weekend wait for someone to look; that is when most ransomware is started, so damage grows for hours or days",
    recommend: "sec.a.edr-mdr",
  },

  "sec.r.flat-network": {
    severity: "high",
    when: "networkSegmented == 'none' || operationalDevicesOnUserNetwork",
    title: "One infected computer can reach everything",
    impact: "Office computers, servers and machines or medical devices share one network, so a single infection can stop production or care at once",
    recommend: "sec.a.network-zones",
  },

  "sec.r.unencrypted": {
    severity: "high",
    when: "portableEncryptionPct < 95 && (handlesPersonalData || employeeCount >= 50)",
    title: "Laptops without encryption",
    impact:
      "Only {portableEncryptionPct} of portable devices are encrypted; one lost or stolen device of the rest may have to be " +
      "reported to customers or authorities",
    recommend: "ast.a.enrol",
  },

  "sec.r.no-ir-exercise": {
    severity: "high",
    when: "ageDays(incidentExerciseDate) > 400",
    title: "Incident plan missing or not rehearsed",
    impact: "The first hours of an incident would be improvised, which lengthens the outage and risks missed notification deadlines",
    recommend: "sec.a.incident-plan",
  },

  "sec.r.risk-unowned": {
    severity: "medium",
    when: "riskTreatmentPct < 70",
    title: "Risks without owner or decision",
    impact: "Only {riskTreatmentPct} of the known risks have an owner and a dated decision, so money follows noise rather than damage",
    recommend: "sec.a.risk-register",
  },

  "sec.r.no-risk-assessment": {
    severity: "medium",
    when: "ageDays(riskAssessmentDate) > 760 || risks.countIf(r, r.source == 'company') == 0",
    title: "No information risk assessment",
    impact: "Money and effort go to what was sold or feared last; the most damaging events have no owner and no decision",
    recommend: "sec.a.risk-register",
  },

  "sec.r.hipaa-risk-analysis": {
    severity: "high",
    when: "ageDays(riskAssessmentDate) > 400 && 'hipaa' in regulatoryRegimes",
    title: "Required risk analysis missing or old",
    impact: "The risk analysis is the first document asked for after a reported breach; without a current one penalties and settlement cost rise",
    recommend: "sec.a.risk-register",
  },

  "sec.r.leavers": {
    severity: "high",
    when: "leaverAccountsActive > 0 || (leaversSampled >= 5 && leaverTimelinessPct < 80)",
    title: "Former staff keep access",
    impact:
      "Accounts of former staff that still work today: {leaverAccountsActive}; of the leavers checked, {leaversDisabledWithin1d} " +
      "of {leaversSampled} lost access within a working day; mail and files stay readable to the others",
    recommend: "sec.a.leaver-routine",
  },

  "sec.r.insurance-mismatch": {
    severity: "high",
    when: "cyberInsuranceInForce && !insuranceAnswersVerified",
    title: "Insurance statements do not match reality",
    impact: "A claim can be reduced or refused if stated controls were not in place, leaving the loss with the company",
    recommend: "sec.a.risk-register",
  },

  "sec.r.payment-fraud": {
    severity: "high",
    when: "!paymentChangeVerified",
    title: "Changed bank details are not confirmed by call-back",
    impact: "One forged mail with new bank details can send a supplier payment to a thief; such transfers are seldom recovered and often not insured",
    recommend: "sec.a.payment-controls",
  },

  "sec.r.uninsured": {
    severity: "medium",
    when: "!cyberInsuranceInForce",
    title: "No cyber insurance in force",
    impact:
      "The cost of restoring, legal help, notification and standstill after an attack would fall on the company alone; buying " +
      "cover or going without should be a recorded decision",
    recommend: "sec.a.risk-register",
  },
};

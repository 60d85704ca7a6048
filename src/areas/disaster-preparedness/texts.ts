/** Why Disaster Preparedness is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Answers how long the company would stand still after a fire, a ransomware attack or the loss of a main supplier, and how " +
    "much data it would lose, based on tests rather than hopes. It gives management a tolerated downtime per business process " +
    "and shows where the real recovery ability falls short of it.",
  interview: [
    "COO or operations lead (45 min): processes, tolerable and maximum tolerable downtime, manual workarounds, seasonal peaks",
    "CEO or CFO (20 min): cost of standstill, customer penalties, insurance for interruption",
    "IT lead and backup administrator or managed service provider (90 min; in a full assessment 20 min with the IT lead): " +
      "backups, restores, redundancy, access to backups",
    "Facilities (20 min): power, cooling, fire, alternative site",
    "One key user per critical process (15 min each): what happens on paper when the system is down",
  ],
  documents: [
    "Business impact analysis and continuity plan",
    "Disaster recovery plan and system recovery procedures, with location of offline copies",
    "Backup job report of the last 30 days and list of protected systems",
    "Restore test records of the last 24 months with measured times",
    "Network diagram and list of internet lines, firewalls, power protection",
    "Provider statements on backup of cloud services (mail, files, finance)",
    "Crisis contact list and last exercise minutes",
    "Outage log of 12 months",
    "Interruption and cyber insurance terms (waiting period)",
  ],
  notes: [
    "A provider's service level is not a recovery test. Services with restorableByUs = false leave the restore figures; they " +
      "are judged by saasBackupPct, dr.c.no-protected-copy and dr.p.supplier-continuity. A cloud copy outside the tenant's " +
      "administrator rights counts as off-site and immutable.",
    "Values from real incidents count as tests when data was verified and time was recorded.",
    "Ask to see the restore, not the report: a 20-minute restore of one file and one mailbox on site reveals much.",
    "One ransomware exercise with management may serve incidentExerciseDate and drExerciseDate when its minutes show both, " +
      "technical and business decisions.",
  ],
};

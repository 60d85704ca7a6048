import type { ById, Cap } from "../define.js";

/** What holds Disaster Preparedness down whatever the rest says. */
export const caps: ById<Cap> = {
  "dr.c.no-tested-restore": {
    when: "restoreTestAgeDays > 400 || restoreTestedTier1Pct < 30",
    atMost: 2,
    whenUnknown: 2.5,
    because: "No successful restore of a critical system in 12 months, or of too few of them, means recovery is unproven",
  },

  "dr.c.no-protected-copy": {
    when: "!backupOffsite || !backupImmutableOrOffline",
    atMost: 2,
    whenUnknown: 2.5,
    because: "One fire or one stolen administrator account can destroy system and backup together",
  },

  "dr.c.tier1-without-backup": {
    when: "systems.countIf(s, s.tier == 1 && s.backupMethod in ['none','replication']) > 0",
    atMost: 1,
    whenUnknown: 1.5,
    because: "A critical system without a copy can end the business",
  },

  "dr.c.no-system-list": {
    when: "systems.countIf(s, s.tier <= 2) == 0",
    atMost: 1,
    whenUnknown: 1.5,
    because: "No system or service is named as needed within a day; nobody has asked what must come back first",
  },
};

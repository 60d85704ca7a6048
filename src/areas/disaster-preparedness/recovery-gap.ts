import { figure, difference } from "../figures.js";

/** What the process owner needs of a system and what was measured; hours. */
export interface RecoveryTimes {
  /** Agreed recovery time objective (RTO); left out when not agreed. */
  readonly rtoHours?: number | undefined;
  /** Measured time from decision to usable system, in the last test or real case; left out when never measured. */
  readonly actualRecoveryHours?: number | undefined;
}

/** What the process owner can lose and how often copies are made; hours. */
export interface RecoveryPoints {
  /** Agreed recovery point objective (RPO); left out when not agreed. */
  readonly rpoHours?: number | undefined;
  /** Time between restorable copies; left out when there is no backup. */
  readonly backupIntervalHours?: number | undefined;
}

/**
 * Hours by which recovery is slower than agreed: measured recovery − RTO.
 *
 * @returns Above 0: too slow; 0 or below: in time. Undefined when nothing was agreed or measured: an untested system has no gap, it is unproven.
 * @example recoveryTimeGap({ rtoHours: 4, actualRecoveryHours: 9.5 }) //=> 5.5
 */
export function recoveryTimeGap(system: RecoveryTimes): number | undefined {
  return gap(system.actualRecoveryHours, system.rtoHours);
}

/**
 * Hours of data that may be lost beyond what was agreed: backup interval − RPO.
 *
 * @returns Above 0: more loss than agreed; undefined when there is no target or no backup.
 * @example recoveryPointGap({ rpoHours: 4, backupIntervalHours: 24 }) //=> 20
 */
export function recoveryPointGap(system: RecoveryPoints): number | undefined {
  return gap(system.backupIntervalHours, system.rpoHours);
}

/**
 * The worst measured recovery gap of several systems, in hours.
 *
 * @returns Undefined when no system has both figures. It speaks of tested systems alone.
 * @example worstRecoveryTimeGap([{ rtoHours: 4, actualRecoveryHours: 3 }, { rtoHours: 8 }, { rtoHours: 2, actualRecoveryHours: 6 }]) //=> 4
 */
export function worstRecoveryTimeGap(systems: readonly RecoveryTimes[]): number | undefined {
  const gaps = systems.flatMap((one) => recoveryTimeGap(one) ?? []);
  return gaps.length === 0 ? undefined : Math.max(...gaps);
}

function gap(actual: number | undefined, agreed: number | undefined): number | undefined {
  return actual === undefined || agreed === undefined ? undefined : difference(figure(actual), figure(agreed));
}

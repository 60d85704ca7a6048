export type { Framework } from "./framework.js";
export { type EntrySupport, type GroupSupport, type Posture, frameworks, posture } from "./posture.js";
export { oscalVersion, toOscal } from "./oscal.js";

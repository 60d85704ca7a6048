import { doors } from "../../.ci/doors.js";

/** Doors that need a package which only their users install. */
export const peers: readonly { readonly specifier: string; readonly peer: string; readonly version: string }[] = [
  { specifier: "cio-assessment/render/docx", peer: "docx", version: "9.15.2" },
  { specifier: "cio-assessment/roadmap/optimise", peer: "highs", version: "1.15.3" },
];

/** Doors that work with the package alone. */
export const plainDoors = doors.filter((door) => !peers.some((one) => one.specifier === door.specifier));

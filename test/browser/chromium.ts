import { existsSync } from "node:fs";

/** Where Chromium is: `CHROMIUM_PATH`, or the usual places; undefined when it is not installed. */
export const chromiumPath: string | undefined = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
].find((path) => path !== undefined && existsSync(path));

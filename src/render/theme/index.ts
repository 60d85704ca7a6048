export type { FontName } from "./fonts.js";
export { parseTheme } from "./parse-theme.js";
export type { Theme } from "./schema.js";

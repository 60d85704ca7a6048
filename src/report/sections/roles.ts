import type { WordContext } from "../context.js";
import { wordIf } from "../say.js";

/** An owner role as it stands in a table: "IT manager"; roles of other packs keep their id in words. */
export function roleName(ctx: WordContext, role: string): string {
  return wordIf(ctx, `role.${role}`) ?? role.replaceAll("-", " ");
}

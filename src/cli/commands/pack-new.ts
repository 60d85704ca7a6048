import { existsSync } from "node:fs";
import { join } from "node:path";
import { newPack } from "../../packs/index.js";
import { standardPack } from "../../packs/standard-text.js";
import { type Command, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { take } from "../load.js";

/** `pack new`: a pack to begin with. */
export const packNewCommand: Command = {
  name: "pack new",
  summary: "begin a pack: an example, a golden client and a README",
  usage: "ID [options]",
  details: "Writes a folder with a pack that passes its check and its tests as it is. Nothing that exists is overwritten.",
  options: { title: { type: "string" }, alone: { type: "boolean" } },
  optionHelp: [
    ["--title TEXT", "name for people"],
    ["--alone", "a base pack of its own instead of an overlay on the standard pack"],
  ],
  examples: ['pack new clinics --title "Small clinics"', "pack new helpdesk --alone --out packs/helpdesk"],
  async run(io, [id], options) {
    if (id === undefined) throw wrongUse("pack new needs an id.");
    const title = textOption(options, "title");
    const files = take(newPack(id, { ...(title === undefined ? {} : { title }), ...(options["alone"] === true ? {} : { base: standardPack() }) }));
    const folder = textOption(options, "out") ?? id;
    for (const file of files) if (existsSync(join(folder, file.path))) throw wrongUse(`${join(folder, file.path)} exists already.`);
    for (const file of files) await writeOut(io, join(folder, file.path), file.text);
    io.out(`${files.map((file) => join(folder, file.path)).join("\n")}\n`);
    return 0;
  },
};

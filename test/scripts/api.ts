import { writeFileSync } from "node:fs";
import { apiText, publicApi } from "../setup/api.js";
import { root } from "../setup/files.js";

/** Writes down what every door offers. A difference in review is a change of the public interface, and needs a changeset. */
writeFileSync(`${root}test/gates/api.txt`, apiText(publicApi()));

import { readFileSync } from "node:fs";
import { unwrap } from "../../src/kernel/result.js";
import type { RoadmapInput } from "../../src/model/roadmap.js";
import { parseAssessment } from "../../src/intake/parse.js";
import { standardModel } from "../../src/packs/standard.js";
import { parseRoadmapInput } from "../../src/roadmap/parse.js";

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../docs/examples/tallow-creek/${name}`, import.meta.url), "utf8"));

/** The standard model, compiled once for a file of tests. */
export const standard = standardModel();

/** The invented example company, fiscal year 2025. */
export const tallowCreek = unwrap(parseAssessment(read("fy2025.json"), standard));

/** What its roadmap is planned under: 250000 USD, six quarters, 60 person-days in each. */
export const tallowInput: RoadmapInput = unwrap(parseRoadmapInput(read("roadmap.json"), standard));

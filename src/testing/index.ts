// For authors of packs: examples, golden clients and drift, in any test runner.
export { type TestCase, type TestOptions, type TestReport, assertTests, formatTests, testPack } from "./test-pack.js";
export { type ExampleReport, type ExampleResult, exampleDay, runExamples } from "./examples.js";
export { type ClientText, type GoldenClient, parseGoldenClient, parseGoldenClientText, runClient } from "./client.js";
export { sloppyTests } from "./sloppy.js";
export { type ClientDrift, type DriftClient, type DriftReport, drift, formatDrift } from "./drift.js";
export type { Move, RatingWords } from "../packs/migrate/moves.js";
export type { Actual } from "./actual.js";
export { type Expectation, matches } from "./match.js";

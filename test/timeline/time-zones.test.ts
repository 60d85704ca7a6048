import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../scripts/timeline-bytes.ts", import.meta.url));

function bytesIn(zone: string): string {
  const child = spawnSync(process.execPath, ["--import", "tsx", script], { env: { ...process.env, TZ: zone }, encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return child.stdout;
}

// Zones west and east of the date line, with a quarter hour, and with a change of half an hour in spring.
const zones = ["America/Los_Angeles", "Pacific/Apia", "Asia/Kathmandu", "Australia/Lord_Howe"];

test("plans, odds, calendars and holidays are the same bytes in every time zone", () => {
  const expected = bytesIn("UTC");
  expect(expected.length).toBeGreaterThan(10_000);
  for (const zone of zones) expect(bytesIn(zone) === expected, zone).toBe(true);
}, 120_000);

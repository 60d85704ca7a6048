#!/usr/bin/env node
import { stderr, stdin, stdout } from "node:process";
import { runCli } from "./run.js";

const io = {
  stdin: stdin as AsyncIterable<Uint8Array>, // Without an encoding a stream yields bytes.
  isTerminal: stdout.isTTY && process.env["NO_COLOR"] === undefined,
  out: (text: string) => void stdout.write(text),
  err: (text: string) => void stderr.write(text),
};
// A reader that went away (`| head`) is no fault.
stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await runCli(io, process.argv.slice(2));

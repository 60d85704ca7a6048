#!/usr/bin/env node
import process from "node:process";

process.stdout.write("cio-assessment: turns facts and answers into the CIO Assessment Report.\n\nUsage: cio-assessment <command> [options]\n");

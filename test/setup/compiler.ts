import ts from "typescript";
import { doors } from "../../.ci/doors.js";
import { root } from "./files.js";

/** The project's own compiler options, with every door answered by its source. */
export function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { ...options, paths: Object.fromEntries(doors.map((door) => [door.specifier, [`${root}${door.source}`]])) };
}

/** A program over files on disk and, by path, files that exist only here. */
export function programOf(files: readonly string[], virtual: ReadonlyMap<string, string> = new Map(), more: ts.CompilerOptions = {}): ts.Program {
  const options = { ...compilerOptions(), ...more };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => virtual.get(name) ?? readFile(name);
  host.fileExists = (name) => virtual.has(name) || fileExists(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = virtual.get(name);
    return text === undefined ? getSourceFile(name, languageVersion, ...rest) : ts.createSourceFile(name, text, languageVersion, true);
  };
  return ts.createProgram([...files, ...virtual.keys()], options, host);
}

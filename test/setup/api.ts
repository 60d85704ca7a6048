import ts from "typescript";
import { type Door, doors } from "../../.ci/doors.js";
import { programOf } from "./compiler.js";
import { root } from "./files.js";

/** One name that a door offers. */
export interface Offer {
  readonly kind: "value" | "type";
  readonly name: string;
  /** Most parameters that a function takes; absent where it is none. */
  readonly parameters?: number;
}

/** What each door offers, by specifier, names sorted. */
export function publicApi(): ReadonlyMap<string, readonly Offer[]> {
  const program = programOf(doors.map((door) => `${root}${door.source}`));
  const checker = program.getTypeChecker();
  return new Map(doors.map((door) => [door.specifier, offersOf(door, program, checker)]));
}

function offersOf(door: Door, program: ts.Program, checker: ts.TypeChecker): readonly Offer[] {
  const source = program.getSourceFile(`${root}${door.source}`);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${door.source} exports nothing`);
  const offers = checker.getExportsOfModule(module).map((symbol): Offer => {
    const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
    const onlyType = symbol.declarations?.some((one) => ts.isExportSpecifier(one) && (one.isTypeOnly || one.parent.parent.isTypeOnly)) === true;
    if (onlyType || (target.flags & ts.SymbolFlags.Value) === 0) return { kind: "type", name: symbol.name };
    const signatures = checker.getTypeOfSymbol(target).getCallSignatures();
    return {
      kind: "value",
      name: symbol.name,
      ...(signatures.length === 0 ? {} : { parameters: Math.max(...signatures.map((one) => one.parameters.length)) }),
    };
  });
  return offers.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The same as text: what is committed in test/gates/api.txt. */
export function apiText(api: ReadonlyMap<string, readonly Offer[]>): string {
  return [...api].map(([door, offers]) => `${door}\n${offers.map((one) => `  ${one.kind.padEnd(5)} ${one.name}\n`).join("")}`).join("\n");
}

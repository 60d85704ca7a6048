import { Converter, ReflectionKind, TypeScript as ts } from "typedoc";

/**
 * Shows the fields of a type that is inferred from a schema (`Plain<z.infer<…>>`) instead of how it is inferred.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  /** @type {(() => void)[]} */
  const later = [];
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.TypeAlias)) return;
    const declaration = context.getSymbolFromReflection(reflection)?.getDeclarations()?.find(ts.isTypeAliasDeclaration);
    if (declaration === undefined || !/^(Plain<)?z\.infer</.test(declaration.type.getText())) return;
    // The converter sets its own type after this event.
    const scope = context.withScope(reflection);
    later.push(() => {
      reflection.type = context.converter.convertType(scope, context.getTypeAtLocation(declaration));
    });
  });
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    () => {
      for (const act of later.splice(0)) act();
    },
    1000,
  );
}

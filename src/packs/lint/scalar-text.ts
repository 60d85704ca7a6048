/**
 * Writes a text, number or truth value as it stood: in the same quotes, or bare where YAML reads it back as it is.
 *
 * @param before First character of what stood there: a quote, or anything else for a bare value.
 * @example scalarText("Don't", "'") //=> "'Don''t'"
 */
export function scalarText(value: string | number | boolean, before: string): string {
  if (typeof value !== "string") return JSON.stringify(value);
  if (before === "'" && isPrintable(value)) return `'${value.replaceAll("'", "''")}'`;
  return before !== '"' && isBare(value) ? value : JSON.stringify(value);
}

/**
 * Writes a field name as another stood.
 *
 * @example keyText("dr.p.impact#0", "dr.p.impct") //=> "\"dr.p.impact#0\""
 */
export function keyText(name: string, before: string): string {
  return scalarText(name, before.slice(0, 1));
}

/** True where YAML reads the bare letters as this very text, in block and in flow style. */
function isBare(text: string): boolean {
  // A version has two stops and so is no number.
  if (/^\d+\.\d+\.\d+$/.test(text)) return true;
  return (
    isPrintable(text) &&
    /^[^\s\-?:,[\]{}#&*!|>'"%@`+.\d]/.test(text) &&
    !/[,[\]{}#]|:(\s|$)|\s$/.test(text) &&
    !/^(true|false|null|yes|no|on|off|~)$/i.test(text)
  );
}

function isPrintable(text: string): boolean {
  return /^[ -~\u00a1-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(text);
}

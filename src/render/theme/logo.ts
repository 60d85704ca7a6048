// Shapes and their grouping; nothing that loads, runs, animates or embeds.
const allowedElements = new Set([
  "svg",
  "g",
  "path",
  "rect",
  "circle",
  "ellipse",
  "line",
  "polyline",
  "polygon",
  "text",
  "tspan",
  "title",
  "desc",
  "defs",
  "lineargradient",
  "radialgradient",
  "stop",
  "clippath",
]);

/**
 * Looks for what a logo may not hold, in SVG text: elements other than shapes, event attributes, references and styles.
 *
 * @returns The first thing found, in a few words; undefined when the logo is only shapes.
 * @example svgFault("<svg><script/></svg>") //=> "the element script"
 */
export function svgFault(svg: string): string | undefined {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<svg[\s>]/i.test(svg)) return "something other than an svg element at its start";
  if (/<!|<\?(?!xml)/i.test(svg)) return "a declaration or comment";
  for (const match of svg.matchAll(/<\/?\s*([^\s/>]*)/g)) {
    const name = (match[1] ?? "").toLowerCase(); // the group always takes part
    if (!allowedElements.has(name)) return `the element ${name === "" ? "(nameless)" : name.slice(0, 40)}`;
  }
  if (/[\s"'/]on[a-z]+\s*=/i.test(svg)) return "an event attribute";
  if (/[\s"'/](?:xlink:)?(?:href|src)\s*=/i.test(svg)) return "a reference";
  if (/[\s"'/]style\s*=/i.test(svg)) return "a style attribute";
  if (/url\(\s*["']?(?!#)/i.test(svg)) return "a reference in url()";
  if (/&(?!(?:amp|lt|gt|quot|apos);)/i.test(svg)) return "a character written as a number or entity";
  return undefined;
}

/** Decodes base64 to Latin-1 text, enough to look for markup; undefined when it is not base64. */
export function base64Text(base64: string): string | undefined {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const digits = base64.replace(/=+$/, "");
  const bytes: string[] = [];
  let bits = 0;
  let held = 0;
  for (const sign of digits) {
    const value = alphabet.indexOf(sign);
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(String.fromCharCode((held >> bits) & 0xff));
    }
  }
  return bytes.join("");
}

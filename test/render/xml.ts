/** An element of a parsed XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const nameText = "[A-Za-z_:][A-Za-z0-9_.:-]*";
// Sticky: each matches where the reader stands.
const openTag = new RegExp(`<(${nameText})`, "y");
const attribute = new RegExp(`\\s+(${nameText})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, "y");
const closeTag = new RegExp(`</(${nameText})\\s*>`, "y");
// Characters that XML 1.0 allows.
const character = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/**
 * Reads XML strictly, by the rules of XML 1.0 for documents without a document type: one root, matching tags, quoted attributes that
 * occur once, only known references, only allowed characters. Throws at the first fault.
 */
export function parseXml(source: string): XmlElement {
  if (!character.test(source)) throw new Error("A character that XML does not allow");
  let at = 0;
  const fault = (what: string): never => {
    throw new Error(`${what} at ${at}: ${source.slice(at, at + 60)}`);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) at += match[0].length;
    return match;
  };
  const decode = (text: string): string => {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/.test(text)) fault("A bare ampersand");
    return text.replace(
      /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9A-Fa-f]+));/g,
      (_, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
        const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
        if (name !== undefined) return named[name] ?? "";
        const sign = String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal));
        return character.test(sign) ? sign : fault("A reference to a character that XML does not allow");
      },
    );
  };
  const element = (): XmlElement => {
    const open = take(openTag) ?? fault("No element");
    const name = open[1] ?? "";
    const attributes: Record<string, string> = {};
    for (let next = take(attribute); next !== null; next = take(attribute)) {
      const key = next[1] ?? "";
      if (Object.hasOwn(attributes, key)) fault(`Attribute ${key} twice`);
      attributes[key] = decode(next[2] ?? next[3] ?? "");
    }
    if (take(/\s*\/>/y) !== null) return { name, attributes, children: [] };
    if (take(/\s*>/y) === null) fault(`Tag ${name} does not end`);
    const children: (XmlElement | string)[] = [];
    for (;;) {
      const text = take(/[^<]+/y);
      if (text !== null) {
        if (text[0].includes("]]>")) fault("]]> in text");
        children.push(decode(text[0]));
        continue;
      }
      const close = take(closeTag);
      if (close !== null) {
        if (close[1] !== name) fault(`</${close[1]}> closes ${name}`);
        return { name, attributes, children };
      }
      if (take(/<!--(?:(?!--)[\s\S])*-->/y) !== null) continue;
      children.push(element());
    }
  };
  take(/\s*<\?xml[^?]*\?>/y);
  take(/\s*/y);
  const root = element();
  take(/\s*/y);
  if (at !== source.length) fault("More than one root");
  return root;
}

/** All elements, the root first. */
export function elementsOf(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child)))];
}

/** The text inside an element. */
export function textOf(root: XmlElement): string {
  return root.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

import type { ReportTree } from "../../src/model/report.js";

/** Texts that try to be more than text; our own, one for each way out we know of. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ["a script element", "<script>window.hurt=1</script>"],
  ["an image that fails", '<img src=q onerror="window.hurt=2">'],
  ["an svg that loads", "<svg/onload=window.hurt=3>"],
  ["the end of an attribute", '" onmouseover="window.hurt=4" x="'],
  ["the end of a single-quoted attribute", "' onfocus='window.hurt=5' autofocus='"],
  ["the end of a style sheet", "</style><script>window.hurt=6</script>"],
  ["the end of a title", "</title></head><body onload=window.hurt=7>"],
  ["the end of a cell", "</td></tr></table><h1>other</h1>"],
  ["a css string", '";}*{display:none}@import url(//example.invalid/a.css);/*'],
  ["a css escape", "\\22 ;} body{display:none} \\"],
  ["a comment's end", "--> <b>out</b> <!--"],
  ["a cdata end", "]]> <b>out</b> <![CDATA["],
  ["a doctype", '<!DOCTYPE x [<!ENTITY a "b">]>&a;'],
  ["references", "&lt;b&gt; &amp;amp; &#60;i&#62; &bogus; &#0; &"],
  ["a markdown heading", "# Heading\n## Another\n\nUnder\n====="],
  ["a markdown table", "a | b\n--- | ---\n1 | 2"],
  ["markdown cells", "|x|y|\\|z|`a|b`|"],
  ["a markdown link", "[click](javascript:alert(1)) ![i](https://example.invalid/x.png)"],
  ["a bare address", "https://example.invalid/a www.example.invalid me@example.invalid"],
  ["an autolink", "<https://example.invalid> <mailto:a@example.invalid>"],
  ["markdown emphasis", "**bold** _it_ ~~gone~~ `code` ``` fence"],
  ["a markdown list", "- item\n1. one\n+ two\n* three\n- [ ] task"],
  ["a quote and a rule", "> quote\n\n---\n\n***"],
  ["a footnote", "[^1] [^1]: mine"],
  ["a reference definition", "[a]: https://example.invalid 'b'"],
  ["raw html in markdown", "<details open><summary>x</summary></details><!-- y -->"],
  ["a formula", '=HYPERLINK("https://example.invalid","go")'],
  ["a plus formula", "+cmd|' /C calc'!A0"],
  ["an at formula", "@SUM(1+1)"],
  ["a formula after a tab", "\t=1+1"],
  ["a word field", '{ INCLUDETEXT "c:\\\\x.docx" } w:instrText="DDEAUTO"'],
  ["word markup", "</w:t></w:r><w:r><w:instrText>DDEAUTO</w:instrText></w:r><w:t>"],
  ["word ids", 'r:id="rIdLink1" "rIdabc_def" <w:bookmarkStart w:id="7"/>'],
  ["right to left", "abc \u202egnp.exe\u202c \u05e9\u05dc\u05d5\u05dd \u200f!"],
  ["open embeddings", "start \u202b\u2067\u2068 never closed"],
  ["control characters", "a\u0000b\u0001c\u001b[31md\u007fe\u0085f\u009fg"],
  ["halves of surrogate pairs", "x\ud800y\udc00z\udfff"],
  ["non-characters", "a\ufffeb\uffffc"],
  ["line separators", "a\u2028b\u2029c\rd\ne\vf\fg"],
  ["a very long word", "W".repeat(5000)],
  ["many words", "word ".repeat(1000)],
  ["emoji", "👩‍👩‍👧‍👦 🇫🇷 👍🏽 ☎️"],
  ["combining marks", `Z${"\u0301".repeat(200)}`],
  ["scripts of the world", "漢字かな 한국어 ไทย हिन्दी العربية"],
  ["prototype words", "__proto__ constructor toString hasOwnProperty"],
  ["a template", "{n} ${1+1} {{x}} <%= y %> #{z}"],
  ["a replacement pattern", "$& $1 $` $' $$"],
  ["nothing", ""],
  ["only spaces", "   "],
];

/** Addresses a link must not lead to. */
export const hostileAddresses: readonly string[] = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>1</script>",
  "vbscript:x",
  "http://example.invalid/",
  "//example.invalid/",
  "file:///etc/passwd",
  "mailto:a@example.invalid",
  "https://user:pass@example.invalid/",
  'https://example.invalid/" onclick="x',
  "https://example.invalid/<b>",
  "https://exa mple.invalid/",
  "https:/example.invalid",
  "#fig-profile",
  "no-such-node",
  "",
];

// Keys whose value is one of a fixed list, an id that other fields refer to, or read by a machine.
const fixed = new Set([
  "type",
  "format",
  "kind",
  "audience",
  "edition",
  "unit",
  "set",
  "status",
  "form",
  "size",
  "chart",
  "figure",
  "shape",
  "style",
  "align",
  "break",
  "sensitivity",
  "role",
  "of",
  "tone",
  "state",
  "paper",
  "mediaType",
  "base64",
  "id",
  "to",
  "from",
  "day",
  "delta",
  "part",
  "currency",
  "value",
  "locale",
  "asOf",
  "accent",
  "accentDark",
  "fontFamily",
]);

/**
 * The tree with every free text replaced: titles, captions, labels, words, sources, names, also raw values of quantities.
 */
export function withText(tree: ReportTree, text: string): ReportTree {
  const swap = (value: unknown, key: string, owner: Readonly<Record<string, unknown>>): unknown => {
    if (typeof value === "string") {
      if (key === "value" && (owner["type"] === "text" || owner["type"] === "quantity")) return text;
      return fixed.has(key) ? value : text;
    }
    if (Array.isArray(value)) return value.map((item: unknown) => swap(item, key, owner));
    if (value === null || typeof value !== "object") return value;
    const record = value as Readonly<Record<string, unknown>>; // JSON data
    return Object.fromEntries(
      Object.entries(record).map(([name, item]) => [name, name === "words" && key !== "axis" && !Array.isArray(item) ? item : swap(item, name, record)]),
    );
  };
  return swap(tree, "", {}) as ReportTree; // the same shape with other texts
}

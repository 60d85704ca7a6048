import { elementsOf, textOf, type XmlElement } from "./xml.js";

/** Where a label stands. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// Average advance of common sans-serif fonts by kind of sign, in parts of the size: measured apart from the table under test.
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/[iljtfI.,:;'|!()[\] ]/.test(sign)) width += 0.29;
    else if (/[mwMW@%]/.test(sign)) width += 0.86;
    else if (/[A-Z]/.test(sign)) width += 0.69;
    else if (/[a-z0-9$€£+−–-]/.test(sign)) width += 0.54;
    else width += /[\u2e80-\uffff]|[\u{1f000}-\u{1faff}]/u.test(sign) ? 1 : 0.6;
  }
  return width;
}

/** The boxes of all labels of a figure, as a reader sees them, groups moved. */
export function labelBoxes(root: XmlElement): readonly Box[] {
  const boxes: Box[] = [];
  const walk = (element: XmlElement, dx: number, dy: number): void => {
    const moved = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(element.attributes["transform"] ?? "");
    const [x, y] = [dx + Number(moved?.[1] ?? 0), dy + Number(moved?.[2] ?? 0)];
    if (element.name === "text") {
      const size = Number(element.attributes["font-size"]);
      const bold = element.attributes["font-weight"] === "600" ? 1.05 : 1;
      const text = textOf(element);
      const width = widthOf(text) * size * bold;
      const anchor = element.attributes["text-anchor"] ?? "start";
      const at = x + Number(element.attributes["x"]);
      const left = anchor === "middle" ? at - width / 2 : anchor === "end" ? at - width : at;
      const base = y + Number(element.attributes["y"]);
      // From the height of capitals to the base line: where ink is that a neighbour could cover.
      if (text.trim() !== "") boxes.push({ text, left, right: left + width, top: base - size * 0.74, bottom: base + size * 0.05 });
    }
    for (const child of element.children) if (typeof child !== "string") walk(child, x, y);
  };
  walk(root, 0, 0);
  return boxes;
}

/** Pairs of labels that cover each other. */
export function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Labels that leave the paper. */
export function outside(root: XmlElement): readonly string[] {
  const [, , width = 0, height = 0] = (root.attributes["viewBox"] ?? "").split(" ").map(Number);
  return labelBoxes(root)
    .filter((box) => box.left < -1.5 || box.right > width + 1.5 || box.top < -1 || box.bottom > height + 1)
    .map((box) => `${box.text} [${box.left.toFixed(0)}–${box.right.toFixed(0)}, ${box.top.toFixed(0)}–${box.bottom.toFixed(0)}] of ${width}×${height}`);
}

/** Names of all elements. */
export function namesOf(root: XmlElement): ReadonlySet<string> {
  return new Set(elementsOf(root).map((element) => element.name));
}

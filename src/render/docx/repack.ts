import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

// The first moment a zip entry can carry; the same in every zone, since only its parts are written.
const epoch = new Date(1980, 0, 1);

/**
 * Packs a Word file anew so that equal documents have equal bytes: entries sorted, no clock in them, ids counted instead of drawn.
 *
 * @param bytes The file as the writer packed it.
 * @param day `YYYY-MM-DD` that stands for created and modified.
 */
export function repack(bytes: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(bytes);
  const ids = new Map<string, string>();
  const steady: Record<string, [Uint8Array, { mtime: Date; level: 6 }]> = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name];
    if (content === undefined) continue;
    const isText = /\.(xml|rels)$/.test(name);
    steady[name] = [isText ? strToU8(steadyText(name, strFromU8(content), { day, ids })) : content, { mtime: epoch, level: 6 }];
  }
  return zipSync(steady);
}

function steadyText(name: string, text: string, at: { readonly day: string; readonly ids: Map<string, string> }): string {
  if (name === "docProps/core.xml") return text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${at.day}T00:00:00Z`);
  if (!name.startsWith("word/")) return text;
  const drawn = (id: string) => {
    const known = at.ids.get(id);
    if (known !== undefined) return known;
    const next = `rIdLink${at.ids.size + 1}`;
    at.ids.set(id, next);
    return next;
  };
  let bookmark = 0;
  let drawing = 0;
  const open: string[] = [];
  return (
    text
      // Links carry random relationship ids: letters, digits, dashes after rId; counted ones are digits alone.
      // Only inside tags: a text may say the same.
      .replace(/<[^<>]*"rId[^<>]*>/g, (tag) => tag.replace(/"(rId[A-Za-z0-9_-]*[A-Za-z_-][A-Za-z0-9_-]*)"/g, (_, id: string) => `"${drawn(id)}"`))
      .replace(/<w:bookmark(Start|End) ([^>]*?)w:id="(\d+)"/g, (_, end: string, between: string) => {
        if (end === "Start") {
          bookmark += 1;
          open.push(String(bookmark));
          return `<w:bookmarkStart ${between}w:id="${bookmark}"`;
        }
        return `<w:bookmarkEnd ${between}w:id="${open.pop() ?? bookmark}"`; // bookmarks are nested properly
      })
      .replace(/(<wp:docPr [^>]*?id=")\d+"/g, (_, before: string) => {
        drawing += 1;
        return `${before}${drawing}"`;
      })
  );
}

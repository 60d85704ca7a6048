import { memo } from "../../kernel/memo.js";

/**
 * Letters of other scripts that a reader takes for a Latin one, as pairs: what stands there, what it looks like. Our own selection
 * of the Greek, Cyrillic and full-width letters that are drawn alike in common fonts.
 */
const pairs =
  "Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx αa εe ιi κk νv οo ρp τt υu χx ϲc ϳj " +
  "Аa Вb Еe Ѕs Іi Јj Кk Мm Нh Оo Рp Сc Тt Уy Хx Ѵv аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx ѵv ԁd ԛq ԝw һh Ӏl ӏl ɡg ı" +
  "i ｡. －- ＿_ ‐- ‑- ‒- –- —- −- ․. ﹒. ．.";

const table = memo(() => new Map(pairs.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)] as const)));

/**
 * The text with letters that look Latin replaced by the Latin ones, and the first that was; undefined when there is none.
 *
 * @example lookAlike("clinics.p.bасkup")?.latin //=> "clinics.p.backup"
 */
export function lookAlike(text: string): { readonly latin: string; readonly letter: string; readonly at: number } | undefined {
  let latin = "";
  let first: { letter: string; at: number } | undefined;
  for (const [at, letter] of [...text].entries()) {
    const like = table().get(letter) ?? fullWidth(letter);
    if (like !== undefined) first ??= { letter, at };
    latin += like ?? letter;
  }
  return first === undefined ? undefined : { latin, ...first };
}

function fullWidth(letter: string): string | undefined {
  const code = letter.codePointAt(0);
  return code !== undefined && code >= 0xff10 && code <= 0xff5a ? String.fromCodePoint(code - 0xfee0) : undefined;
}

/**
 * What is left of an id when differences that the eye misses are taken out: case, `0`/`O`, `1`/`l`/`I`, `rn`/`m`, `vv`/`w`.
 *
 * Two ids with one skeleton are never both allowed.
 *
 * @example skeleton("dr.p.Plan0") === skeleton("dr.p.planO") //=> true
 */
export function skeleton(id: string): string {
  return id.replace(/[I1]/g, "l").toLowerCase().replace(/0/g, "o").replace(/rn/g, "m").replace(/vv/g, "w");
}

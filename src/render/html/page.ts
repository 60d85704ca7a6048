import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Element, ElementContent, Root } from "hast";
import type { ReportTree } from "../../model/report.js";
import { base64 } from "./base64.js";
import { blocks, definitionList, noteList, placeList } from "./block.js";
import type { Context } from "./context.js";
import { element } from "./element.js";
import { styleSheet } from "./style.js";

/** Kinds that open with a cover page of their own on paper. */
const covered: readonly ReportTree["kind"][] = ["assessment", "roadmap", "kit", "proposal"];

/** The whole page as a syntax tree: head with policy and styles, skip link, header, contents, main, footer. */
export function pageRoot(context: Context, paper: "A4" | "Letter"): Root {
  const { tree } = context;
  const edition = context.word(tree.edition === "draft" ? "draft" : tree.edition === "final" ? "final" : "forComment");
  const main = [...blocks(tree.children, context), ...noteList(context)];
  const header = headerElement(context, edition);
  const nav = navElement(context);
  const footer = element("footer", {}, [
    ...(tree.theme.footer === undefined || tree.theme.footer.trim() === "" ? [] : [element("p", {}, [tree.theme.footer])]),
    element("p", { className: "provenance" }, [tree.provenance.text]),
  ]);
  const style = styleSheet({ tree, paper, widths: [...context.widths].sort((a, b) => a - b), word: context.word, edition });
  const body = element("body", {}, [
    element("a", { className: "skip", href: "#_main" }, [context.word("skip")]),
    element("div", { className: `page${nav === undefined ? "" : " with-nav"}${covered.includes(tree.kind) ? " full-cover" : ""}` }, [
      header,
      ...(nav === undefined ? [] : [nav]),
      element("main", { id: "_main" }, main),
      footer,
    ]),
  ]);
  const html = element("html", { lang: languageOf(tree.locale) }, [headElement(context, style), body]);
  return { type: "root", children: [{ type: "doctype" }, html, { type: "text", value: "\n" }] };
}

function headElement(context: Context, style: string): Element {
  const { tree } = context;
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(style)))}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return element("head", {}, [
    element("meta", { charSet: "utf-8" }),
    element("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, [tree.client.trim() === "" ? tree.title : `${tree.title} – ${tree.client}`]),
    // Not cleaned: the hash is over these very bytes.
    { type: "element", tagName: "style", properties: {}, children: [{ type: "text", value: style }] },
  ]);
}

function headerElement(context: Context, edition: string): Element {
  const { tree } = context;
  const logo = logoElement(tree);
  const brand: ElementContent[] = [
    ...(logo === undefined ? [] : [logo]),
    ...(tree.theme.firm === undefined || tree.theme.firm.trim() === "" ? [] : [element("span", {}, [tree.theme.firm])]),
  ];
  return element("header", {}, [
    ...(brand.length === 0 ? [] : [element("p", { className: "brand" }, brand)]),
    element("h1", {}, [tree.title]),
    element("p", { className: "client" }, [`${tree.client} `, element("span", { className: "edition" }, [edition])]),
    ...(tree.cover.length === 0 ? [] : [definitionList(tree.cover, context, "cover")]),
  ]);
}

function logoElement(tree: ReportTree): Element | undefined {
  const { logo } = tree.theme;
  if (logo === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(logo.base64)) return undefined;
  return element("img", { src: `data:${logo.mediaType};base64,${logo.base64}`, alt: logo.alt });
}

function navElement(context: Context): Element | undefined {
  const listed = context.places.all.filter((place) => place.of === "sections" && place.depth <= 2);
  if (context.tree.kind === "letter" || listed.length < 3) return undefined;
  return element("nav", { ariaLabel: context.word("contents") }, [
    element("p", { className: "nav-title", ariaHidden: "true" }, [context.word("contents")]),
    placeList(listed, 1),
  ]);
}

function languageOf(locale: string): string {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale) ? locale : "en";
}

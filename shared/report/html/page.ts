import { createHash } from "node:crypto";
import { severities } from "../../findings/index.ts";
import type { Diagram } from "../diagram.ts";
import type { ReportDocument } from "../document/model.ts";
import type { Examined } from "../result.ts";
import { resultMark } from "../words.ts";
import { diagramSections } from "./diagrams.ts";
import { imageSections } from "./images.ts";
import { pageScript } from "./script.ts";
import { coverageSection, gateRules, notExamined, otherFindings, savingsSection, whatToDo } from "./sections.ts";
import { style } from "./style.ts";
import { findingsSection } from "./table.ts";
import { html, htmlCode } from "./text.ts";

/** Maximum bytes of a page, nearly. */
const maxBytes = 14_500_000;

/**
 * Renders a run as one HTML page that needs no network: verdict, what to do, findings, images and coverage. It can be
 * read without JavaScript. Its policy (CSP level 3) allows the page's own style sheet and script, by hash, and nothing
 * else.
 */
export function toHtml(
  document: ReportDocument,
  examined: readonly Examined[],
  diagrams: readonly Diagram[] = [],
): string {
  const script = pageScript();
  const { verdict, action } = document;
  const headline = verdict.headline === "" ? verdict.outcome : verdict.headline;
  const title = html(`${markOf(document)} ${action}: ${headline}`);
  const before = [notExamined(document), whatToDo(document)];
  const after = [
    imageSections(document, examined),
    savingsSection(document),
    gateRules(document),
    diagramSections(diagrams),
    coverageSection(document),
    otherFindings(document),
  ];
  const used = Buffer.byteLength([...before, ...after, style, script].join(""));
  const main = [...before, findingsSection(document, maxBytes - used), ...after];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} — Seaworthy</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to findings</a>
${header(document)}
<main>
${main.filter((part) => part !== "").join("\n")}
</main>
<footer>Seaworthy ${html(document.tool.version)}, ${html(document.createdAt)}</footer>
<script>${script}</script>
</body>
</html>
`;
}

function contentPolicy(...[styleText, scriptText]: readonly [string, string]): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(styleText)}'`,
    `script-src '${hashOf(scriptText)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function markOf({ verdict: { outcome, findings } }: ReportDocument): string {
  return resultMark(
    outcome,
    severities.find((severity) => findings[severity] > 0),
  );
}

const kinds = { pass: "pass", findings: "fail", undecided: "open" } as const;

function header(document: ReportDocument): string {
  const { verdict, action, subjects } = document;
  const images = subjects.filter(({ kind, action: by }) => (kind === "image" || kind === "index") && by !== "gate");
  const names = new Set(images.map(({ name, platform = "" }) => `${htmlCode(name)} ${html(platform)}`));
  const of = names.size === 0 ? "" : `<p>Image: ${[...names].join(", ")}</p>`;
  // The sentence of a gate begins with its headline.
  const { headline } = verdict;
  const rest = verdict.sentence.startsWith(headline) ? verdict.sentence.slice(headline.length) : verdict.sentence;
  const sentence = capitalized(rest.replace(/^[\s:—]+/u, ""));
  return (
    `<header class="${kinds[verdict.outcome]}"><p class="brand">Seaworthy · ${html(action)}</p>` +
    `<h1><span class="mark" aria-hidden="true">${markOf(document)}</span> ${html(capitalized(verdict.headline))}</h1>` +
    `<p>${html(sentence)}</p>${of}</header>`
  );
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

import { behavior, startPage } from "./behavior.ts";
import { compareRows, detailLabels, escapeHtml, isWanted, rowHtml, searchText } from "./rows.ts";

/**
 * The script of the page: the source of the functions that it shares with the renderer, then their call. The names come
 * from the functions, because a bundler may rename them.
 */
export function pageScript(): string {
  const functions = [escapeHtml, detailLabels, rowHtml, isWanted, searchText, compareRows, ...behavior];
  const sources = functions.map((each) => each.toString().replace(/^export /u, ""));
  const tools = Object.entries({ rowHtml, isWanted, searchText, compareRows }).map(
    ([name, tool]) => `${name}:${tool.name}`,
  );
  return `"use strict";\n${sources.join("\n")}\n${startPage.name}(document,{${tools.join(",")}});\n`;
}

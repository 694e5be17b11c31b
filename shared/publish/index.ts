export { chooseAnnotations, sentenceOf } from "./annotations.ts";
export { toJson } from "./json.ts";
export { byImportance, examinedText, placeOf, tally } from "./order.ts";
export { type SummaryFacts, toMarkdown } from "./summary.ts";

export { chooseAnnotations } from "./annotations.ts";
export { type CountRow, countTable } from "./count-table.ts";
export { coverageItem, gapLines } from "./coverage-items.ts";
export type { Diagram, DiagramEdge, DiagramNode } from "./diagram.ts";
export {
  changeSentence,
  countExisting,
  examinedByChange,
  existingSentence,
  isCountSentence,
  suppressedSentence,
  unknownSentences,
  withoutExisting,
} from "./existing.ts";
export {
  countFiltered,
  type DisplayFilter,
  displayFilter,
  type FilterInputs,
  filterReport,
  filterSentence,
  filterText,
  isShown,
} from "./filter.ts";
export { findingList, fixedList, messageMarkdown } from "./finding-items.ts";
export { fixPlan, hasFixStep } from "./fix-plan.ts";
export { renderDiagram } from "./flowchart.ts";
export { commitUrl, type Links, type LinkTarget, rulePages } from "./links.ts";
export { byImportance, examinedText, tally, totalExamined } from "./order.ts";
export { sectionTitle, shortTitles, titleMarkdown } from "./section-title.ts";
export { maxStepLength, stepItem } from "./step-items.ts";
export { formatStep } from "./step-text.ts";
export { type SummaryFacts, toMarkdown } from "./summary.ts";
export { fold, whatToDo } from "./words.ts";

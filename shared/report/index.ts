export { chooseAnnotations } from "./annotations.ts";
export {
  countExisting,
  examinedByChange,
  existingSentence,
  unknownSentences,
  withoutExisting,
} from "./existing.ts";
export { fixPlan, fixSentence, hasFixStep } from "./fix-plan.ts";
export { examinedText, tally, totalExamined } from "./order.ts";
export { type SummaryFacts, toMarkdown } from "./summary.ts";

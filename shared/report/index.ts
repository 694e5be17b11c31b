export { chooseAnnotations } from "./annotations.ts";
export {
  countExisting,
  examinedByChange,
  existingSentence,
  unknownSentences,
  withoutExisting,
} from "./existing.ts";
export { fixPlan, hasFixStep } from "./fix-plan.ts";
export { examinedText, tally, totalExamined } from "./order.ts";
export { formatStep } from "./step-text.ts";
export { type SummaryFacts, toMarkdown } from "./summary.ts";

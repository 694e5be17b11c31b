export {
  type ExternalTool,
  externalTools,
  isExternalReport,
  readExternalReport,
  recognizingReaders,
} from "./read.ts";
export { type ExternalFinding, type ExternalReport, type ReportSubject, reportSubjects } from "./report.ts";

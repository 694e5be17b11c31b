import { n as __esmMin } from "../../rolldown-runtime.js";
import { $t as init_base_image, Qt as collapseBase, St as init_report, lt as init_findings, yt as announcedFindings } from "../core.js";
import { r as init_order, t as byImportance } from "./order.js";

// shared/report/annotations.ts
/** Chooses the most important findings on repository lines, up to `perLevel` annotations of each level. */
function chooseAnnotations(reports, perLevel) {
	const findings = byImportance(collapseBase(reports.flatMap(announcedFindings)));
	const placed = findings.filter((finding) => finding.locations.length > 0);
	const shown = [...Map.groupBy(placed, (finding) => annotationLevels[finding.severity]).values()].flatMap((group) => group.slice(0, perLevel)).map(toAnnotation);
	return {
		shown,
		left: findings.length - shown.length,
		crowdedOut: placed.length - shown.length
	};
}
function toAnnotation(finding) {
	const [location] = finding.locations;
	return {
		level: annotationLevels[finding.severity],
		title: finding.ruleId,
		message: findingSentence(finding),
		...location === void 0 ? {} : {
			file: location.file,
			region: location.region
		}
	};
}
/** Formats a finding as one sentence: severity and message. */
function findingSentence(finding) {
	return `${finding.severity}: ${finding.message}`;
}
var annotationLevels;
function init_annotations() {
	return (init_annotations = __esmMin((() => {
		init_findings();
		init_order();
		annotationLevels = {
			critical: "error",
			high: "error",
			medium: "warning",
			low: "notice",
			info: "notice"
		};
	})))();
}

export { init_annotations as i, chooseAnnotations as n, findingSentence as r, annotationLevels as t };
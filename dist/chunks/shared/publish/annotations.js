import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_report, l as collapseBase, t as activeFindings, u as init_base_image } from "../findings/report.js";
import { r as init_order, t as byImportance } from "./order.js";

// shared/publish/annotations.ts
/** The most important findings that stand on a repository line, within GitHub's limits. */
function chooseAnnotations(reports) {
	const findings = byImportance(collapseBase(reports.flatMap(activeFindings)));
	const placed = findings.filter((finding) => finding.locations.length > 0);
	const shown = [...Map.groupBy(placed, (finding) => levelOf[finding.severity]).values()].flatMap((group) => group.slice(0, perLevel)).map(toAnnotation);
	return {
		shown,
		left: findings.length - shown.length,
		crowdedOut: placed.length - shown.length
	};
}
function toAnnotation(finding) {
	const [location] = finding.locations;
	return {
		level: levelOf[finding.severity],
		title: finding.ruleId,
		message: sentenceOf(finding),
		...location === void 0 ? {} : {
			file: location.file,
			region: location.region
		}
	};
}
/** The sentence that annotation, comment and terminal share: severity, what, and what to do. */
function sentenceOf(finding) {
	return `${finding.severity} · ${finding.message}`;
}
var perLevel, levelOf;
function init_annotations() {
	return (init_annotations = __esmMin((() => {
		init_report(), init_base_image();
		init_order();
		perLevel = 10;
		levelOf = {
			critical: "error",
			high: "error",
			medium: "warning",
			low: "notice",
			info: "notice"
		};
	})))();
}

export { sentenceOf as i, init_annotations as n, levelOf as r, chooseAnnotations as t };
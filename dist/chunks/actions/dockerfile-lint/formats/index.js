import { n as __esmMin } from "../../../rolldown-runtime.js";
import { d as toUri, t as init_sarif$1, u as init_result } from "../../../shared/sarif/index.js";
import { i as toIssue, r as init_issue } from "./issue.js";
import { n as writeXml, t as init_xml$1 } from "../../../shared/xml/index.js";

// actions/dockerfile-lint/formats/codeclimate.ts
/** Formats findings as Code Climate engine output: JSON objects, each followed by a NUL byte. */
function formatCodeClimate(issues) {
	return issues.map((issue) => `${JSON.stringify(toClimate(issue))}\0`).join("");
}
/** Formats findings as a GitLab code quality report: the same objects in an array, each with its fingerprint. */
function formatGitlabCodeClimate(issues) {
	return `${JSON.stringify(issues.map((issue) => ({
		...toClimate(issue),
		fingerprint: issue.fingerprint
	})))}\n`;
}
function toClimate({ code, message, file, line, endLine, level }) {
	return {
		type: "issue",
		check_name: code,
		description: message,
		categories: ["Bug Risk"],
		location: {
			path: file,
			lines: {
				begin: line,
				end: endLine
			}
		},
		severity: severity[level]
	};
}
var severity;
function init_codeclimate() {
	return (init_codeclimate = __esmMin((() => {
		severity = {
			error: "blocker",
			warning: "major",
			info: "info",
			style: "minor"
		};
	})))();
}

// actions/dockerfile-lint/formats/json.ts
/** Formats findings as hadolint's `json`: an array with one object per finding. */
function formatHadolintJson(issues) {
	return `${JSON.stringify(issues.map(({ code, column, file, level, line, message }) => ({
		code,
		column,
		file,
		level,
		line,
		message
	})))}\n`;
}
/** Formats findings for SonarQube's generic issue import. Its columns start at 0. */
function formatSonarqube(issues) {
	const list = issues.map((issue) => ({
		engineId: "Hadolint",
		ruleId: issue.code,
		severity: sonarSeverity[issue.level],
		type: issue.level === "error" ? "BUG" : "CODE_SMELL",
		primaryLocation: {
			message: issue.message,
			filePath: issue.file,
			textRange: {
				startLine: issue.line,
				endLine: issue.endLine,
				startColumn: issue.column - 1,
				endColumn: issue.endLine > issue.line ? issue.endColumn - 1 : Math.max(issue.column, issue.endColumn - 1)
			}
		}
	}));
	return `${JSON.stringify({ issues: list })}\n`;
}
var sonarSeverity;
function init_json() {
	return (init_json = __esmMin((() => {
		sonarSeverity = {
			error: "CRITICAL",
			warning: "MAJOR",
			info: "MINOR",
			style: "INFO"
		};
	})))();
}

// actions/dockerfile-lint/formats/lines.ts
/** Formats findings as hadolint's `tty` without colors: `file:line code level: message`. */
function formatTty(issues) {
	return lines(issues, ({ file, line, code, level, message }) => `${file}:${line} ${code} ${level}: ${message}`);
}
/**
* Formats findings as hadolint's `gnu`, following the GNU coding standards: `hadolint:file:line: code level:
* message`.
*/
function formatGnu(issues) {
	return lines(issues, ({ file, line, code, level, message }) => `hadolint:${file}:${line}: ${code} ${level}: ${message}`);
}
/** Formats findings as Codacy results: one JSON object per line. */
function formatCodacy(issues) {
	return lines(issues, ({ file, line, code, message }) => JSON.stringify({
		filename: file,
		patternId: code,
		message,
		line
	}));
}
function lines(issues, line) {
	return issues.map((issue) => `${line(issue)}\n`).join("");
}
function init_lines() {
	return (init_lines = __esmMin((() => {})))();
}

// actions/dockerfile-lint/formats/sarif.ts
/** Formats findings as hadolint's `sarif`: results only. The format `sarif` contains everything. */
function formatHadolintSarif(issues) {
	const run = {
		tool: { driver: { name: "seaworthy" } },
		defaultSourceLanguage: "dockerfile",
		results: issues.map((issue) => ({
			ruleId: issue.code,
			level: sarifLevel[issue.level],
			message: { text: issue.message },
			locations: [{ physicalLocation: {
				artifactLocation: { uri: toUri(issue.file) },
				region: {
					startLine: issue.line,
					startColumn: issue.column,
					endLine: issue.endLine,
					endColumn: issue.endColumn,
					sourceLanguage: "dockerfile"
				}
			} }]
		}))
	};
	return `${JSON.stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [run]
	})}\n`;
}
var sarifLevel;
function init_sarif() {
	return (init_sarif = __esmMin((() => {
		init_sarif$1();
		sarifLevel = {
			error: "error",
			warning: "warning",
			info: "note",
			style: "note"
		};
	})))();
}

// actions/dockerfile-lint/formats/xml.ts
/** Formats findings as a Checkstyle report with one `<file>` element per file. */
function formatCheckstyle(issues) {
	const content = [...Map.groupBy(issues, (issue) => issue.file)].map(([name, group]) => ({
		name: "file",
		attributes: { name },
		content: group.map(({ line, column, level, message, code }) => ({
			name: "error",
			attributes: {
				line,
				column,
				severity: level,
				message,
				source: code
			}
		}))
	}));
	return writeXml({
		name: "checkstyle",
		attributes: { version: "4.3" },
		content
	});
}
/** Formats findings as a JUnit report for CI systems: one failed test case per finding. */
function formatJunit(issues) {
	const content = issues.map(({ file, line, code, level, message }) => ({
		name: "testcase",
		attributes: {
			classname: file,
			name: `${code} ${file}:${line}`,
			time: 0
		},
		content: [{
			name: "failure",
			attributes: {
				type: level,
				message: `${code} ${level}: ${message}`
			}
		}]
	}));
	const counts = {
		name: "dockerfile-lint",
		tests: issues.length,
		failures: issues.length,
		errors: 0,
		time: 0
	};
	return writeXml({
		name: "testsuites",
		content: [{
			name: "testsuite",
			attributes: counts,
			content
		}]
	});
}
function init_xml() {
	return (init_xml = __esmMin((() => {
		init_xml$1();
	})))();
}

// actions/dockerfile-lint/formats/index.ts
/**
* Formats findings as hadolint does.
* @param file path that replaces those of the findings.
*/
function formatIssues(format, findings, file) {
	const issues = findings.map(toIssue);
	return writers[format](file === void 0 ? issues : issues.map((issue) => ({
		...issue,
		file
	})));
}
var writers;
function init_formats() {
	return (init_formats = __esmMin((() => {
		init_codeclimate();
		init_issue();
		init_json();
		/* @__PURE__ */ init_lines();
		init_sarif();
		init_xml();
		writers = {
			"hadolint-tty": formatTty,
			"hadolint-json": formatHadolintJson,
			"hadolint-sarif": formatHadolintSarif,
			checkstyle: formatCheckstyle,
			codeclimate: formatCodeClimate,
			"gitlab-codeclimate": formatGitlabCodeClimate,
			gnu: formatGnu,
			codacy: formatCodacy,
			sonarqube: formatSonarqube,
			junit: formatJunit
		};
	})))();
}

init_formats();
export { formatIssues };
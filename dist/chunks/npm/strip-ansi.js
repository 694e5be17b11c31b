import { t as __commonJSMin } from "../rolldown-runtime.js";
import { t as require_ansi_regex } from "./ansi-regex.js";

// node_modules/strip-ansi/index.js
var require_strip_ansi = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ansiRegex = require_ansi_regex();
	module.exports = (string) => typeof string === "string" ? string.replace(ansiRegex(), "") : string;
}));

export { require_strip_ansi as t };
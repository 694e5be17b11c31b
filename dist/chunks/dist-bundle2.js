import { t as throttling } from "./npm/octokit-plugin-throttling.js";

export { throttling };
import { n as retry, t as VERSION } from "./npm/octokit-plugin-retry.js";

export { VERSION, retry };
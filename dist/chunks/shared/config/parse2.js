import { n as parseConfig, t as init_parse } from "./parse.js";

init_parse();
export { parseConfig };
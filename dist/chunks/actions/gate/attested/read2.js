import { n as readStatements, t as init_read } from "./read.js";

init_read();
export { readStatements };
import { n as readSbom, t as init_read } from "./index.js";

init_read();
export { readSbom };
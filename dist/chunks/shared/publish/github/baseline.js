import { n as readBaseline, t as init_baseline } from "./baseline2.js";

init_baseline();
export { readBaseline };
import { i as pMapStop, n as pMap, r as pMapSkip, t as init_p_map } from "./npm/p-map.js";

init_p_map();
export { pMap as default };
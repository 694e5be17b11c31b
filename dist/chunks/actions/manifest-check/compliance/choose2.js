import { n as listRules, r as selectStandards, t as init_choose } from "./choose.js";

init_choose();
export { listRules, selectStandards };
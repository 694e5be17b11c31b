import { n as init_choose, r as rulesOfAll, t as chooseStandards } from "./choose.js";

init_choose();
export { chooseStandards, rulesOfAll };
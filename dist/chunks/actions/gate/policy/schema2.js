import { i as ruleNames, n as policyFile, r as policyKeys, t as init_schema } from "./schema.js";

init_schema();
export { policyKeys };
import { n as upsertComment, t as init_sticky } from "./sticky.js";

init_sticky();
export { upsertComment };
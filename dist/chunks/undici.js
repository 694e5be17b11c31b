import { t as require_undici } from "./npm/undici.js";

export default require_undici();

export {  };
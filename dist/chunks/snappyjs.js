import { t as require_snappyjs } from "./npm/snappyjs.js";

export default require_snappyjs();

export {  };
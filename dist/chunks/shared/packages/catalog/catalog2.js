import { a as init_catalog, i as catalogImage, n as catalogCheckout, r as catalogDirectory, t as PackageCollectors } from "./catalog.js";

init_catalog();
export { PackageCollectors, catalogCheckout, catalogDirectory, catalogImage };
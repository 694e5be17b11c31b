import { i as init_catalog, n as catalogDirectory, r as catalogImage, t as PackageCollectors } from "./catalog.js";

init_catalog();
export { PackageCollectors, catalogDirectory, catalogImage };
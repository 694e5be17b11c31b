/** The catalog's functions, without loading its readers of databases and lockfiles before one is called. */
import type {
  catalogCheckout as CatalogCheckout,
  catalogDirectory as CatalogDirectory,
  catalogImage as CatalogImage,
} from "./catalog.ts";

/** See `catalogImage` in catalog.ts. */
export const catalogImage: typeof CatalogImage = async (...args) =>
  (await import("./catalog.ts")).catalogImage(...args);

/** See `catalogDirectory` in catalog.ts. */
export const catalogDirectory: typeof CatalogDirectory = async (...args) =>
  (await import("./catalog.ts")).catalogDirectory(...args);

/** See `catalogCheckout` in catalog.ts. */
export const catalogCheckout: typeof CatalogCheckout = async (...args) =>
  (await import("./catalog.ts")).catalogCheckout(...args);

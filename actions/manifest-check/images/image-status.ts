/** Evidence of one action about one image. */
export interface ExaminedImage {
  /** The examined name: a reference, or a path. */
  readonly name: string;
  /** Digest of the manifest or index. */
  readonly digest: string;
  readonly platform: string;
  /** Why the image did not pass. Absent if it passed. */
  readonly failure?: string;
}

/** The scan result of one image. */
export interface ScannedImage extends ExaminedImage {
  readonly isRoot: boolean;
}

/** The registry's data about one reference. */
export interface RegistryImage {
  /** Digests of the manifest or index, and of the images in it. */
  readonly digests: readonly string[];
  /** The digest that the tag in a reference with a digest points to now. */
  readonly tagDigest?: string;
  /** One per platform. */
  readonly configs: readonly RegistryConfig[];
}

export interface RegistryConfig {
  readonly platform: string;
  /** Empty if the image sets no user, which means root. */
  readonly user: string;
  /** `80/tcp`. */
  readonly exposedPorts: readonly string[];
}

/** The status of deployed images in evidence and registries. */
export interface ImageStatus {
  /** Absent if there is no evidence. */
  readonly scanned?: readonly ScannedImage[];
  /** Images with examined signatures. Absent if the evidence contains no such record. */
  readonly verified?: readonly ExaminedImage[];
  /**
   * By reference as manifests write it. `absent` if the registry has no such image. References that were not looked
   * up have no entry.
   */
  readonly registry: ReadonlyMap<string, RegistryImage | "absent">;
}

/** What evidence of one action says of one image. */
export interface ExaminedImage {
  /** The name under which it was examined: a reference, or a path. */
  readonly name: string;
  /** Digest of the manifest or index. */
  readonly digest: string;
  readonly platform: string;
  /** Why it did not pass, in words; absent where it did. */
  readonly failure?: string;
}

/** What a scan says of one image. */
export interface ScannedImage extends ExaminedImage {
  readonly isRoot: boolean;
}

/** What a registry says of one reference. */
export interface RegistryImage {
  /** Digests of the manifest or index, and of the images in it. */
  readonly digests: readonly string[];
  /** Where the tag next to a digest leads now. */
  readonly tagDigest?: string;
  /** One for each platform. */
  readonly configs: readonly RegistryConfig[];
}

export interface RegistryConfig {
  readonly platform: string;
  /** Empty where the image names none, which means root. */
  readonly user: string;
  /** `80/tcp`. */
  readonly exposedPorts: readonly string[];
}

/** What is known of the images that manifests deploy, next to what the manifests say. */
export interface ImageStatus {
  /** Absent where no evidence was given. */
  readonly scanned?: readonly ScannedImage[];
  /** Images whose signatures were examined; absent where the evidence holds no such record. */
  readonly verified?: readonly ExaminedImage[];
  /** By reference as manifests write it; `absent` where the registry has no such image. References that were not asked for are not there. */
  readonly registry: ReadonlyMap<string, RegistryImage | "absent">;
}

/** The distribution, from os-release(5). */
export interface OperatingSystem {
  /** Lower case: `debian`, `alpine`, `rhel`. */
  readonly id: string;
  readonly versionId?: string;
  readonly codename?: string;
  readonly prettyName?: string;
  /**
   * Red Hat: the update streams that the packages are from, as the ends of their CPEs (`rhel_eus:9.4::baseos`). Amazon
   * Linux 2: the enabled extras (`nginx1`).
   */
  readonly contentStreams?: readonly string[];
}

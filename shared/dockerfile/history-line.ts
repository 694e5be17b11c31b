/** One line of an image's history (OCI image configuration, `history`). */
export interface HistoryLine {
  /** RFC 3339. */
  readonly created?: string | undefined;
  readonly comment?: string | undefined;
  readonly createdBy?: string;
  readonly emptyLayer: boolean;
}

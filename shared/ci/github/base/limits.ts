/** Maximum size of a file at the base, in bytes. */
export const maxBaseBytes = 4 * 1024 * 1024;

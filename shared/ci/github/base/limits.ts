/** Bytes of a file at the base; policies and Dockerfiles are smaller. */
export const maxBaseBytes = 4 * 1024 * 1024;

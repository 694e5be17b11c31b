import { type InputSpecs, text } from "./input.ts";

/** Input of every action that keeps results from one run to the next. */
export const cacheInputs = {
  "cache-dir": text({
    configurable: false,
    description:
      "Directory that caches the results of reading layers, at most 1 GiB, and of ShellCheck, at most 16 MiB. Default: `SEAWORTHY_CACHE_DIR`, or no cache if that is not set. Records are authenticated with a secret: the environment variable `SEAWORTHY_CACHE_KEY`, or a random key in the user's state directory. Others are not used.",
  }),
} as const satisfies InputSpecs;

/** Builtin commands of every shell, and words that start compound commands. */
export const commonShellWords: ReadonlySet<string> = new Set(
  (
    ". : alias bg break case cd command continue coproc declare echo eval exec exit export false fg for function getopts " +
    "hash if jobs kill let local printf pwd read readonly return select set shift source test time times trap true type " +
    "ulimit umask unset until wait while"
  ).split(" "),
);

/** Words that some shell understands itself, as builtin commands or reserved words. */
export const shellWords: ReadonlySet<string> = new Set([
  ...commonShellWords,
  ...(
    "[ bind builtin caller chdir compgen complete compopt dirs disown do done elif else enable esac fc fi help history in " +
    "logout mapfile popd pushd readarray shopt suspend then typeset unalias"
  ).split(" "),
]);

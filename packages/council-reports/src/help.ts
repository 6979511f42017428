/** What `--help` prints. */
export const help = `council-reports: reads UK council committee papers into typed objects, each with its place in the source

  council-reports parse FILE... [--json] [--out FILE-OR-FOLDER]
      Parses papers and prints a summary of each. --json prints the whole result instead, one line a file where there are several.
      --out writes the JSON to a file, or into a folder as <file name>.json.
  council-reports schema
      Prints the JSON Schema (2020-12) of the result.
  council-reports --help | --version

Exit codes: 0 all files parsed, 1 a file could not be read or a result not written (the reason is on stderr), 2 called wrongly.
`;

import { importProblems } from './lib/import-rules.ts';
import { readSourceFiles } from './lib/source-files.ts';

const files = readSourceFiles();
const problems = importProblems(files);
for (const problem of problems) console.error(problem);
console.log(`Imports of ${files.length} files: ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;

import { buildPackages } from './lib/build-packages.ts';
import { publicPackages } from './lib/packages.ts';
import { tarballProblems } from './lib/tarball-problems.ts';

const packages = publicPackages();
const build = await buildPackages(packages);
if (build.code === 0) {
  for (const each of packages) {
    const problems = await tarballProblems(each);
    console.log(`${problems.length === 0 ? 'ok' : 'not ok'} ${[each.manifest.name, ...problems].join(': ')}`);
    if (problems.length > 0) process.exitCode = 1;
  }
} else {
  console.log(build.output);
  for (const { manifest } of packages) console.log(`not ok ${manifest.name}: the build failed`);
  process.exitCode = 1;
}

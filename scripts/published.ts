import { Command } from 'commander';
import { exitCodes, run } from '../src/cli/command-line.ts';
import { publishedCommit } from '../src/cli/published-commit.ts';
import { UsageError } from '../src/edition/settings/settings.ts';

await run(async () => {
  new Command('published')
    .description('Print the commit that readers have: that of the last deployment to GitHub Pages, else HEAD.')
    .exitOverride()
    .parse();
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name, GITHUB_TOKEN: token } = process.env;
  if (!api || !name || !token)
    throw new UsageError(
      'This runs in a workflow of GitHub: GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN are not set.',
    );
  console.log((await publishedCommit({ api, name, token }, 'github-pages')) ?? 'HEAD');
  return exitCodes.fine;
});

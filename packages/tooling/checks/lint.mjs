import { bin, run } from '../processes.mjs';

const WORDS = ['--config', 'packages/tooling/eslint.config.mjs', '--no-inline-config', '--max-warnings', '0', 'packages', 'server', 'web', 'tests', 'docs'];

export const lint = {
  name: 'lint',
  async run() {
    const { code, output } = await run(bin('packages/tooling', 'eslint'), WORDS);
    return code === 0 ? [] : output.trim().split('\n');
  },
};

import { bin, run } from '../processes.mjs';

const PROJECTS = [
  { folder: 'packages/domain', program: 'tsc' },
  { folder: 'server', program: 'tsc' },
  { folder: 'web', program: 'vue-tsc' },
  { folder: 'tests', program: 'tsc' },
];

/** One check for each project, so that one line says whose types are wrong. */
export const types = PROJECTS.map(({ folder, program }) => ({
  name: `types of ${folder}`,
  async run() {
    const { code, output } = await run(bin(folder, program), ['--noEmit', '--pretty', 'false', '-p', folder]);
    return code === 0 ? [] : output.trim().split('\n');
  },
}));

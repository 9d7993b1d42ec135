import type { Module } from '../../kernel/module';
import './job.scope';
import { Job } from './job.entity';
import { jobRoutes } from './job-events';
import { JobsResolver } from './jobs.resolver';

export { Job } from './job.entity';
export { cancel as cancelJob, enqueue } from './jobs.service';
export { startWorker, workOff, type WorkerSettings } from './worker';

export const jobs: Module = { name: 'jobs', entities: [Job], resolvers: [JobsResolver], routes: jobRoutes };

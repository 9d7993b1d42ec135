import type { FastifyInstance } from 'fastify';
import type { Ground } from './kernel/request';

/** `/health/live`: the process answers. `/health/ready`: it can also reach its database. */
export async function health(app: FastifyInstance, { ground }: { ground: Ground }): Promise<void> {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await ground.database.reads.read('SELECT 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'unready', reason: 'database' });
    }
  });
}

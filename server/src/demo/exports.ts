import { certificatesExport } from '../modules/exports';
import { cancelJob } from '../modules/jobs';
import { CAST } from './cast';
import { DEMONSTRATION_TODAY, type Stage } from './stage';

/** People who take lists with them: the jobs wait for the server, which does them when it starts. One thought better of it. */
export async function playExports(stage: Stage): Promise<void> {
  stage.on(DEMONSTRATION_TODAY);
  await stage.as(CAST.clerkA, (request) => certificatesExport.ask(request, { format: 'XLSX', filter: { state: ['VALID'] }, columns: ['number', 'kind', 'validTo', 'surveillance'] }));
  await stage.as(CAST.cityRegulator, (request) => certificatesExport.ask(request, { format: 'CSV' }));
  const regretted = await stage.as(CAST.clerkA, (request) => certificatesExport.ask(request, { format: 'CSV' }));
  await stage.as(CAST.clerkA, (request) => cancelJob(request, regretted));
}

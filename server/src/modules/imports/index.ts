import type { Permission } from '@bianzhong/domain';
import type { JobDefinition } from '../../kernel/job';
import type { Module } from '../../kernel/module';
import './import.scope';
import { Import, ImportError, ImportStep } from './import.entity';
import { importFile } from './importing';
import { undoImport } from './undoing';
import { importRoutes } from './templates';
import { ImportErrorsResolver, ImportsResolver } from './imports.resolver';

export { begin as beginImport } from './imports.service';
const work = (kind: string, permission: Permission): JobDefinition => ({ kind, permission, run: importFile });
const jobs = [work('IMPORT_VEHICLES', 'vehicle:record'), work('IMPORT_INSPECTIONS', 'lineEndInspection:submit'), work('IMPORT_PRODUCTS', 'product:enter'), { ...work('UNDO_IMPORT', 'import:undo'), run: undoImport }];
/** Files as records. It stands above the nouns, so that none of them has to know how it is imported. */
export const imports: Module = { name: 'imports', entities: [Import, ImportError, ImportStep], resolvers: [ImportsResolver, ImportErrorsResolver], jobs, routes: importRoutes };

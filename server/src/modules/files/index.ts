import type { Module } from '../../kernel/module';
import './file.scope';
import { StoredFile, UploadSecret } from './file.entity';
import { FilesResolver } from './files.resolver';
import { fileRoutes } from './files.routes';
import { makeUploadSecret } from './upload-address';

export { StoredFile } from './file.entity';
export { createUpload, keepContent, openFile, recordFile, storeFile } from './files.service';
export { expireFiles, startFileUpkeep, sweepOrphans } from './upkeep';

const seed: Module['seed'] = async (request) => { await makeUploadSecret(request); };
export const files: Module = { name: 'files', entities: [StoredFile, UploadSecret], resolvers: [FilesResolver], routes: fileRoutes, seed };

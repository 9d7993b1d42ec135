import type { Module } from '../../kernel/module';
import './conformity.scope';
import { ConformityCertificate, ConformityTransfer } from './conformity.entity';
import { ConformityGateResolver, ConformityResolver, UploadsResolver, VehicleConformityResolver } from './conformity.resolver';

export { ConformityCertificate } from './conformity.entity';
export { ConformityFilter, ConformityOrder } from './conformity.inputs';
export { conformityCondition, conformityOrder, draft as draftConformity, replace as replaceConformity, revoke as revokeConformity } from './conformity.service';
export { ExchangeFolder, type CertificateCenter } from './exchange-file';
export { issueMany as issueConformityCertificates } from './issue-many';
export { deliverTransfers, startCourier } from './transfers';
export { approveLate as approveLateUpload, requestLate as requestLateUpload, uploadMany as uploadConformityCertificates } from './upload.service';

const resolvers = [ConformityResolver, UploadsResolver, VehicleConformityResolver, ConformityGateResolver];
export const conformity: Module = { name: 'conformity', entities: [ConformityCertificate, ConformityTransfer], resolvers };

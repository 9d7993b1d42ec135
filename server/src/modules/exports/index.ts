import type { Module } from '../../kernel/module';
import { certificatesExport } from './certificates.export';
import { conformityExport } from './conformity.export';
import { ExportsResolver } from './exports.resolver';
import { inspectionsExport } from './inspections.export';
import { productsExport } from './products.export';
import { reconciliationExport } from './reconciliation.export';
import { keyPartsExport, vehiclesExport } from './vehicles.export';

export { certificatesExport } from './certificates.export';

const jobs = [certificatesExport, productsExport, vehiclesExport, keyPartsExport, inspectionsExport, conformityExport, reconciliationExport].map(({ job }) => job);

/** Lists as files. It stands above the nouns, so that none of them has to know how it is exported. */
export const listExports: Module = { name: 'exports', entities: [], resolvers: [ExportsResolver], jobs };

import type { WebModule } from '../shell/module';
import { accounts } from './accounts';
import { audit } from './audit';
import { certificates } from './certificates';
import { conformity } from './conformity';
import { enterprises } from './enterprises';
import { files } from './files';
import { jobs } from './jobs';
import { imports } from './imports';
import { inspections } from './inspections';
import { organisations } from './organisations';
import { oversight } from './oversight';
import { reconciliation } from './reconciliation';
import { plans } from './plans';
import { products } from './products';
import { references } from './references';
import { research } from './research';
import { sessions } from './sessions';
import { standards } from './standards';
import { testing } from './testing';
import { tokens } from './tokens';
import { vehicles } from './vehicles';

/** The modules in the order of the menu; the names are those of the server's. */
export const MODULES: readonly WebModule[] = [
  files,
  jobs,
  imports,
  enterprises,
  oversight,
  products,
  plans,
  references,
  vehicles,
  inspections,
  standards,
  certificates,
  conformity,
  reconciliation,
  research,
  testing,
  accounts,
  tokens,
  organisations,
  audit,
  sessions,
];

import type { Module } from '../kernel/module';
import { accounts } from './accounts';
import { audit } from './audit';
import { certificates } from './certificates';
import { conformity } from './conformity';
import { deadlines } from './deadlines';
import { enterprises } from './enterprises';
import { listExports } from './exports';
import { files } from './files';
import { imports } from './imports';
import { inspections } from './inspections';
import { jobs } from './jobs';
import { organisations } from './organisations';
import { oversight } from './oversight';
import { plans } from './plans';
import { products } from './products';
import { reconciliation } from './reconciliation';
import { references } from './references';
import { research } from './research';
import { sessions } from './sessions';
import { standards } from './standards';
import { submissions } from './submissions';
import { testing } from './testing';
import { tokens } from './tokens';
import { vehicles } from './vehicles';

/** The modules in the order of their dependencies: each knows only those before it. */
export const MODULES: readonly Module[] = [organisations, accounts, sessions, tokens, audit, deadlines, files, jobs, enterprises, standards, certificates, research, testing, references, submissions, products, plans, vehicles, inspections, conformity, reconciliation, oversight, listExports, imports];

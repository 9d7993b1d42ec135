import { Ground } from './001-ground';
import { Identity } from './002-identity';
import { Deadlines } from './003-deadlines';
import { Enterprises } from './004-enterprises';
import { Standards } from './005-standards';
import { Certificates } from './006-certificates';
import { Research } from './007-research';
import { Testing } from './008-testing';
import { Files } from './009-files';
import { Jobs } from './010-jobs';
import { Tokens } from './011-tokens';
import { Products } from './012-products';
import { Vehicles } from './013-vehicles';
import { Conformity } from './014-conformity';
import { Imports } from './015-imports';
import { Indexes } from './016-indexes';

/** Every change of the database, in order. Applied ones are never edited. */
export const MIGRATIONS = [Ground, Identity, Deadlines, Enterprises, Standards, Certificates, Research, Testing, Files, Jobs, Tokens, Products, Vehicles, Conformity, Imports, Indexes];

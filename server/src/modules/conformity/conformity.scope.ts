import { defineScope, ownedScope } from '../../kernel/scope';
import { ConformityCertificate, ConformityTransfer } from './conformity.entity';

defineScope(ConformityCertificate, ownedScope, 'conformity:read');
defineScope(ConformityTransfer, ownedScope, 'conformity:read');

import { defineScope, signedInScope } from '../../kernel/scope';
import { ProductLimit, TemplateItem, UseCode } from './reference.entity';

defineScope(UseCode, signedInScope);
defineScope(ProductLimit, signedInScope);
defineScope(TemplateItem, signedInScope);

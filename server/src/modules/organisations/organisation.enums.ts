import { ORGANISATION_KINDS } from '@bianzhong/domain';
import { enumOf } from '../../kernel/enums';

export const OrganisationKinds = enumOf('OrganisationKind', '机构类别\nKind of organisation', ORGANISATION_KINDS);

import { PARTNER_KINDS, PROJECT_KINDS, PROJECT_STAGES, PROJECT_STATES, RESULT_KINDS } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const ProjectKinds = enumOf('ProjectKind', '研发项目类别\nKind of an R&D project', PROJECT_KINDS);
export const ProjectStages = enumOf('ProjectStage', '研发阶段\nStage of development', PROJECT_STAGES);
export const ProjectStates = enumOf('ProjectState', '项目状态\nState of a project', PROJECT_STATES);
export const PartnerKinds = enumOf('PartnerKind', '合作单位类别\nKind of partner', PARTNER_KINDS);
export const ResultKinds = enumOf('ResultKind', '成果类别\nKind of result', RESULT_KINDS);
export const ProjectOrderFields = orderFieldsOf('ProjectOrderField', ['NAME', 'STARTS_ON', 'BUDGET', 'CREATED_AT']);

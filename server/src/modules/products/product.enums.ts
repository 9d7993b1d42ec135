import { EMISSION_STAGES, FUELS, PLAN_SOURCES, PLAN_STATES, PRODUCT_STATES } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const ProductStates = enumOf('ProductState', '公告产品状态\nState of an announced product', PRODUCT_STATES);
export const Fuels = enumOf('Fuel', '燃料种类\nFuel', FUELS);
export const EmissionStages = enumOf('EmissionStage', '排放阶段\nStage of emission limits', EMISSION_STAGES);
export const PlanStates = enumOf('PlanState', '检验项目模板状态\nState of an inspection plan', PLAN_STATES);
export const PlanSources = enumOf('PlanSource', '草稿的来源\nWhat a draft starts with', PLAN_SOURCES);
export const ProductOrderFields = orderFieldsOf('ProductOrderField', ['MODEL', 'EFFECTIVE_ON']);

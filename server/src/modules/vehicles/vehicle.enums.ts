import { KEY_PART_TYPES, VEHICLE_STAGES } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const VehicleStages = enumOf('VehicleStage', '车辆所处环节\nHow far a vehicle has come', VEHICLE_STAGES);
export const KeyPartTypes = enumOf('KeyPartType', '关键零部件类别\nType of a key part', KEY_PART_TYPES);
export const VehicleOrderFields = orderFieldsOf('VehicleOrderField', ['MANUFACTURED_ON', 'VIN']);

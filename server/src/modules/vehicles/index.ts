import type { Module } from '../../kernel/module';
import './vehicle.scope';
import { KeyPart, Vehicle } from './vehicle.entity';
import { EnterpriseVehiclesResolver, KeyPartsResolver, VehiclesResolver } from './vehicles.resolver';

export { byVehicle, shownParts } from './parts';
export { certified, decertified, inspected, uploaded, type Inspected } from './stages';
export { sortVehicleRows, submitVehicles } from './submit-vehicles';
export { KeyPart, Vehicle } from './vehicle.entity';
export { KeyPartFilter, VehicleFilter, VehicleOrder } from './vehicle.inputs';
export { deliver as deliverVehicle, keyPartCondition, numbered, vehicleCondition, vehicleOrder } from './vehicles.service';

export const vehicles: Module = { name: 'vehicles', entities: [Vehicle, KeyPart], resolvers: [VehiclesResolver, KeyPartsResolver, EnterpriseVehiclesResolver] };

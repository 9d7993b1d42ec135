import type { Rules } from '../../kernel/rules';
import type { Vehicle } from './vehicle.entity';

/** Whether an effective certificate stands for the vehicle as it is recorded. */
const isCertified = ({ stage }: Vehicle) => stage === 'CERTIFIED' || stage === 'UPLOADED';

export const can: Rules<Vehicle, 'edit' | 'deliver'> = {
  edit: (_viewer, vehicle) => isCertified(vehicle) ? 'vehicle.certified' : true,
  deliver: (_viewer, vehicle) => {
    if (vehicle.deliveredOn !== null) return 'vehicle.delivered';
    return isCertified(vehicle) ? true : 'vehicle.notCertified';
  },
};

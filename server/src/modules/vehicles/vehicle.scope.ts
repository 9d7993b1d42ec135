import { where } from '../../kernel/condition';
import { defineScope, ownedScope, within } from '../../kernel/scope';
import { KeyPart, Vehicle } from './vehicle.entity';

defineScope(Vehicle, ownedScope);

/** A part that was taken out again stays on record, but it is shown to nobody as one of the vehicle's. */
defineScope(KeyPart, within(ownedScope, () => where<KeyPart>().equal('isRemoved', false)), 'vehicle:read');

import { migration } from '../kernel/schema';

/** Indexes that lists and traces need at a factory's volume; `tests/sweep/indexes.test.ts` says which statement each of them is for. */
export const Indexes = migration('Indexes1763856000016', [
  'CREATE INDEX enterprise_owner ON enterprise (enterpriseId, id)',
  'CREATE INDEX enterprise_any_region ON enterprise (regionCode, id)',
  'CREATE INDEX enterprise_any_code ON enterprise (creditCode, id)',
  'CREATE INDEX profile_change_created ON profile_change (createdAt, id)',
  'CREATE INDEX submission_created ON submission (createdAt, id)',
  'CREATE INDEX vehicle_model ON vehicle (model, manufacturedOn, id)',
  'CREATE INDEX vehicle_owner ON vehicle (enterpriseId, regionCode, id)',
  'CREATE INDEX key_part_type_batch ON key_part (type, batch, id)',
  'CREATE INDEX key_part_type_serial ON key_part (type, serialKey, id)',
  'CREATE INDEX line_end_inspection_finished ON line_end_inspection (finishedOn, id)',
  'CREATE INDEX line_end_inspection_enterprise_finished ON line_end_inspection (enterpriseId, finishedOn, id)',
  'CREATE INDEX conformity_certificate_vin ON conformity_certificate (vin, id)',
  'CREATE INDEX conformity_certificate_any_number ON conformity_certificate (number, id)',
  'CREATE INDEX conformity_certificate_created ON conformity_certificate (createdAt, id)',
  'CREATE INDEX conformity_certificate_enterprise_created ON conformity_certificate (enterpriseId, createdAt, id)',
  'CREATE INDEX conformity_certificate_region_created ON conformity_certificate (regionCode, createdAt, id)',
  'CREATE INDEX conformity_certificate_state ON conformity_certificate (state, issuedOn, id)',
  'CREATE INDEX audit_line_verb ON audit_line (verb, at, id)',
  'CREATE INDEX audit_line_kind ON audit_line (entity, at, id)',
]);

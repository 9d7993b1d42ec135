import { declareVisits, isOfEnterprise } from './visits';

declareVisits('departments, center, administrators and whoever stands before the door', (name) => !isOfEnterprise(name));

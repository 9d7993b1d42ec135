import { declareVisits, isOfEnterprise } from './visits';

declareVisits('the people of enterprises', isOfEnterprise);

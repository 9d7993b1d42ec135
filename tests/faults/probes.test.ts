import { probeBombs } from '../hostile/bombs.probes';
import { fire } from '../hostile/range';

fire(probeBombs());

import { byFileName } from '../files';

export default byFileName(import.meta.glob(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }));

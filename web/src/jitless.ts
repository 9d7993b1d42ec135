import { config } from 'zod';

// zod would compile schemas with `new Function`, which the content security policy refuses.
config({ jitless: true });

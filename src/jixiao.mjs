#!/usr/bin/env node
/** The package's bin: our TypeScript as it stands, so that nothing has to be built before the first command. */
import { register } from 'tsx/esm/api';

register();
await import('./cli.ts');

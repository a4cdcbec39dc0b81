export { readValue } from '../../lib/page/value.ts';
export { recognise } from '../../lib/portals/registry.ts';

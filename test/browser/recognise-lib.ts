export { capture } from '../../lib/assist/capture.ts';
export { fieldKey } from '../../lib/domain/field.ts';
export { recognise } from '../../lib/portals/registry.ts';

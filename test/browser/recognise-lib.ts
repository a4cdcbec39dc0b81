export { capture } from '../../lib/assist/capture.ts';
export { fieldKey } from '../../lib/domain/field.ts';
export { readFields } from '../../lib/page/read.ts';
export { writeField } from '../../lib/page/write.ts';
export { recognise } from '../../lib/portals/registry.ts';

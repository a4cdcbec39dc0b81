export { snapshot, undoWrite } from '../../lib/page/undo.ts';
export { readValue } from '../../lib/page/value.ts';
export { writeField } from '../../lib/page/write.ts';
export { recognise } from '../../lib/portals/registry.ts';

import { useEffect, useState } from 'preact/hooks';
import { SafeSettings as View } from '../../components/drift/safe-settings.tsx';
import { pageKey, type SafeMode } from '../../lib/domain/safe-mode.ts';
import { readPageMemories } from '../../lib/platform/page-memory.ts';
import { changeSafeMode, onSafeMode, readSafeMode } from '../../lib/platform/safe-mode.ts';

/** Where Cigno is kept from writing, as it is kept on this computer. */
export const SafeSettings = () => {
  const [safe, setSafe] = useState<SafeMode | null>(null);
  const [known, setKnown] = useState<string[]>([]);
  useEffect(() => {
    const life = new AbortController();
    onSafeMode(setSafe, life.signal);
    void readSafeMode().then(setSafe);
    void readPageMemories().then((all) => setKnown(all.map((one) => pageKey(one.portal, one.page, one.scheda))));
    return () => life.abort();
  }, []);
  return safe && <View safe={safe} known={known} onChange={(make) => void changeSafeMode(make)} />;
};

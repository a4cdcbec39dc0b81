import { routeHash } from '../../components/archivio/route.ts';
import { RegistrationPage } from '../../components/cmrc/registration-page.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { go } from './navigation.ts';
import { records } from './records.ts';

/** The request of registration at CMRC's portal; `id` is the RUP's. */
export const Cmrc = ({ id }: { id: string | null }) => {
  const [rup, enti] = [records.rup.value, records.enti.value];
  if (!rup || !enti) return <Skeleton lines={6} />;
  return <RegistrationPage rup={rup} enti={enti} chosen={id} onChoose={(other) => go(routeHash('cmrc', other))} />;
};
